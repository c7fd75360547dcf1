package gallerist.bench;

import gallerist.storage.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * A long queue that a worker drains while somebody lists galleries. {@code
 * -Dgallerist.drain.versions=20} makes it shorter.
 */
final class Drain implements Benchmark {
    private static final int VERSIONS = Integer.getInteger("gallerist.drain.versions", 200);
    private static final int REGIONS = 20;
    private static final int ROUNDS = 25;

    @Override
    public String name() {
        return "drain";
    }

    @Override
    public String title() {
        return "A long queue: %d versions to %d regions".formatted(VERSIONS, REGIONS);
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var workspace = place.scratch().resolve("drain");
        try (var open = Workspace.open(workspace, InstantSource.system())) {
            new Queued(open).make(place.scratch().resolve("os.raw"), VERSIONS, REGIONS);
        }
        var list =
                Command.of(
                        0,
                        "gold",
                        place.launcher(),
                        "sig",
                        "list",
                        "-o",
                        "json",
                        "--workspace",
                        workspace.toString());
        try (var _ = Owner.of(place, workspace)) {
            var begin = System.nanoTime();
            var busy = new ArrayList<Long>();
            while (copies(workspace) < VERSIONS * REGIONS) {
                busy.add(time(list));
            }
            var drained = Duration.ofNanos(System.nanoTime() - begin);
            list.run();
            var idle = new ArrayList<Long>();
            for (var round = 0; round < ROUNDS; round++) {
                idle.add(time(list));
            }
            verify(place, workspace);
            return List.of(
                    Row.of(
                            "`sig list` while a worker drains the queue",
                            new Duel(new Timings(busy), new Timings(idle)),
                            "the same when it has nothing to do",
                            2),
                    new Row(
                            "%,d copies, none lost, none made twice".formatted(VERSIONS * REGIONS),
                            drained.toSeconds() + " s",
                            "–",
                            "–",
                            "–",
                            "–"));
        }
    }

    private static long time(Command command) throws Exception {
        var start = System.nanoTime();
        command.run();
        return System.nanoTime() - start;
    }

    private static int copies(Path workspace) {
        return files(workspace, ".img");
    }

    private static int files(Path workspace, String suffix) {
        try (var all = Files.walk(workspace.resolve("regions"))) {
            return (int) all.filter(file -> file.toString().endsWith(suffix)).count();
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            return 0;
        }
    }

    /** Fails rather than tell how fast something wrong was done. */
    private static void verify(Place place, Path workspace) throws Exception {
        if (copies(workspace) != VERSIONS * REGIONS || files(workspace, ".part") != 0) {
            throw new IllegalStateException(
                    "%d copies and %d parts in the stores"
                            .formatted(copies(workspace), files(workspace, ".part")));
        }
        Command.of(
                        0,
                        "\"checked\": " + VERSIONS * REGIONS,
                        place.launcher(),
                        "verify",
                        "-o",
                        "json",
                        "--workspace",
                        workspace.toString())
                .run();
    }
}
