package gallerist.bench;

import gallerist.model.Outcome;
import gallerist.model.image.ImageInspection;
import gallerist.storage.Inspection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Looking into images of each format, and into those whose headers were spoilt. */
final class Inspecting implements Benchmark {
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 50;
    private static final int SPOILT = 200;
    private static final int SPOILT_BYTES = 8;
    private static final int HEADER = 64 << 10;
    private static final String GOAL = "≤ 50 ms, ≤ 64 MiB";
    private static final List<String> FORMATS = List.of("qcow2", "vmdk", "vhdx", "vpc");

    private final Inspection inspection = new Inspection(InstantSource.system());

    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public String title() {
        return "Looking into images: 4 GiB disk with 480 MiB of data, headers and tables";
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var yard = Yard.in(place);
        var rows = new ArrayList<Row>();
        var raw = yard.sparseImage(4);
        add(rows, "raw", raw);
        for (var format : FORMATS) {
            var image = yard.folder().resolve("image." + format);
            yard.run("qemu-img convert -O %s %s %s".formatted(format, raw, image));
            add(rows, format, image);
            Files.delete(image);
        }
        yard.removeAll();
        return rows;
    }

    private void add(List<Row> rows, String format, Path image) throws Exception {
        var times = new ArrayList<Long>();
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            var nanos = time(image);
            if (round >= WARM_UP) {
                times.add(nanos);
            }
        }
        if (!(inspection.of(image) instanceof Outcome.Done<ImageInspection>)) {
            throw new IllegalStateException(format + " was refused");
        }
        rows.add(row("inspect " + format, new Timings(times), Allocation.of(() -> look(image))));
        rows.add(spoilt(image));
    }

    /** What comes of them does not matter, but that something comes, and soon. */
    private Row spoilt(Path image) throws Exception {
        var random = new Random(1);
        var times = new ArrayList<Long>();
        var most = new Allocation(0);
        try (var file =
                FileChannel.open(image, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (var each = 0; each < SPOILT; each++) {
                var before = spoil(file, random);
                times.add(time(image));
                var asked = Allocation.of(() -> look(image));
                most = asked.bytes() > most.bytes() ? asked : most;
                file.write(before, 0);
            }
        }
        return row("the same, %d spoilt headers".formatted(SPOILT), new Timings(times), most);
    }

    /** Answers what was there before. */
    private static ByteBuffer spoil(FileChannel file, Random random) throws IOException {
        var before = ByteBuffer.allocate((int) Math.min(HEADER, file.size()));
        file.read(before, 0);
        var bytes = before.flip().array().clone();
        for (var count = 0; count < SPOILT_BYTES; count++) {
            bytes[random.nextInt(random.nextBoolean() ? 512 : bytes.length)] =
                    (byte) random.nextInt();
        }
        file.write(ByteBuffer.wrap(bytes), 0);
        return before;
    }

    private static Row row(String work, Timings times, Allocation most) {
        return new Row(work, times.text(), "heap asked for", most.text(), "–", GOAL);
    }

    private long time(Path image) {
        var start = System.nanoTime();
        look(image);
        return System.nanoTime() - start;
    }

    private void look(Path image) {
        var _ = inspection.of(image);
    }
}
