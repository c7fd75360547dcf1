package gallerist.bench;

import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * How much memory moving bytes takes, for a small and a huge image and with a long queue. {@code
 * -Dgallerist.memory.tasks=50} makes the queue shorter.
 */
final class Memory implements Benchmark {
    private static final int TASKS = Integer.getInteger("gallerist.memory.tasks", 1_000);
    private static final int REGIONS = 3;
    private static final String HEAP = "≤ 256 MiB";
    private static final String DIRECT = "≤ 128 MiB";

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String title() {
        return "Memory of what moves bytes: heap with all garbage at its highest, in 256 MiB";
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var yard = Yard.in(place);
        var usual = copied(yard, 4);
        var huge = copied(yard, 64);
        var rows = new ArrayList<Row>();
        rows.add(row("15 copies of a 64 GiB image: heap", "heap", huge, usual, HEAP));
        rows.add(row("the same, direct buffers", "direct", huge, usual, DIRECT));
        var queue = place.scratch().resolve("queue");
        try (var open = Workspace.open(queue, InstantSource.system())) {
            new Queued(open).make(place.scratch().resolve("os.raw"), TASKS, REGIONS);
        }
        var busy = yard.java(Serving.class, queue.toString());
        rows.add(
                new Row(
                        "service with %,d tasks queued: heap, all garbage included"
                                .formatted(TASKS),
                        Yard.mebibytes(Yard.figure("heap", busy)),
                        "live objects only",
                        Yard.mebibytes(Yard.figure("live", busy)),
                        "–",
                        HEAP));
        rows.add(
                new Row(
                        "the same, direct buffers",
                        Yard.mebibytes(Yard.figure("direct", busy)),
                        "–",
                        "–",
                        "–",
                        DIRECT));
        yard.removeAll();
        return rows;
    }

    /** What a process said that made fifteen copies. */
    private static String copied(Yard yard, int gibibytes) throws Exception {
        Path image = yard.sparseImage(gibibytes);
        var version = "v" + gibibytes;
        yard.capture(image, version);
        var said = yard.mover("copy", version, "5", "3");
        yard.removeRegions();
        return said;
    }

    private static Row row(String work, String word, String huge, String usual, String goal) {
        var ours = Yard.figure(word, huge);
        var theirs = Yard.figure(word, usual);
        return new Row(
                work,
                Yard.mebibytes(ours),
                "of a 4 GiB image with the same data",
                Yard.mebibytes(theirs),
                Row.times((double) ours / theirs),
                goal);
    }
}
