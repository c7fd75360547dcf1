package gallerist.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Real bytes on a real disk, in processes of their own with cold caches, beside what people would
 * use instead.
 */
final class Moving implements Benchmark {
    private static final int ROUNDS = 3;
    private static final int COPIES = 15;
    private static final long MEBIBYTE = 1 << 20;
    private static final Task NOTHING = () -> {};

    @Override
    public String name() {
        return "bytes";
    }

    @Override
    public String title() {
        return "Moving bytes: 4 GiB image with 480 MiB of data in 230 runs, cold caches, start of the"
                + " JVM included, at most 256 MiB of heap";
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var yard = new Yard(Files.createDirectories(place.scratch().resolve("bytes")));
        var image = yard.sparseImage();
        var occupied = yard.figure(yard.capture(image, "first"));
        var rows = new ArrayList<Row>();
        rows.addAll(fanOut(yard, image, occupied));
        rows.addAll(peers(yard, image));
        rows.addAll(capture(yard, image));
        rows.addAll(scrub(yard));
        rows.addAll(new Updating().measure(yard));
        for (var mebibytes : List.of(1, 10, 100)) {
            rows.add(limit(yard, mebibytes));
        }
        rows.add(pause(yard));
        return rows;
    }

    private static List<Row> fanOut(Yard yard, Path image, long occupied) throws Exception {
        var race =
                Race.of(
                        ROUNDS,
                        List.of(
                                new Contender(
                                        "ours",
                                        List.of(),
                                        yard::dropCaches,
                                        () -> yard.mover("copy", "first", "3"),
                                        yard::removeRegions),
                                yard.shell(
                                        "fio",
                                        "fio",
                                        fio("write", occupied) + " && " + fio("read", occupied)),
                                yard.shell(
                                        "cp",
                                        "cp",
                                        "for i in $(seq %d); do cp --sparse=always %s peer/$i; done;"
                                                        .formatted(COPIES, image)
                                                + " sync"),
                                yard.shell(
                                        "cp and cmp",
                                        "cmp",
                                        ("seq %1$d | xargs -P4 -I@ cp --sparse=always %2$s peer/@;"
                                                        + " sync; %3$s; for i in $(seq %1$d);"
                                                        + " do cmp %2$s peer/$i || exit 1; done")
                                                .formatted(COPIES, image, Yard.DROP))));
        var work = "15 copies in 5 regions, every byte read back";
        return List.of(
                race.row(work, "ours", "fio", "`fio`, writes and then reads the same bytes", 1.25),
                race.row(work, "ours", "cp", "`cp --sparse=always` 15 times, `sync`, no check", 1),
                race.row(work, "ours", "cp and cmp", "`cp` 4 at a time, `cmp` of each, cold", 0.25),
                race.processorRow(
                        work + ", processor time",
                        "ours",
                        "cp",
                        "`cp --sparse=always` 15 times, `sync`",
                        1));
    }

    private static String fio(String direction, long bytes) {
        return ("fio --name=f --directory=peer --rw=%s --bs=4m --direct=1 --ioengine=psync --thread"
                        + " --numjobs=%d --size=%d --end_fsync=1 --minimal")
                .formatted(direction, COPIES, bytes);
    }

    /** Fewer copies, because some of them fill the holes. */
    private static List<Row> peers(Yard yard, Path image) throws Exception {
        var race =
                Race.of(
                        1,
                        List.of(
                                new Contender(
                                        "ours",
                                        List.of(),
                                        yard::dropCaches,
                                        () -> yard.mover("copy", "first", "1"),
                                        yard::removeRegions),
                                yard.shell(
                                        "rsync",
                                        "rsync",
                                        "for i in 1 2 3 4 5; do rsync -S %s peer/$i; done; sync"
                                                .formatted(image)),
                                yard.shell(
                                        "rclone",
                                        "rclone",
                                        ("for i in 1 2 3 4 5; do"
                                                        + " rclone copy --checksum %s peer/$i; done;"
                                                        + " sync")
                                                .formatted(image)),
                                yard.shell(
                                        "qemu-img",
                                        "qemu-img",
                                        ("for i in 1 2 3 4 5; do"
                                                        + " qemu-img convert -O raw %1$s peer/$i &&"
                                                        + " qemu-img compare %1$s peer/$i"
                                                        + " || exit 1; done; sync")
                                                .formatted(image))));
        var work = "5 copies in 5 regions, every byte read back";
        return List.of(
                race.row(work, "ours", "rsync", "`rsync -S` 5 times, `sync`"),
                race.row(work, "ours", "rclone", "`rclone copy --checksum` 5 times, `sync`"),
                race.row(work, "ours", "qemu-img", "`qemu-img convert`, `compare` 5 times"));
    }

    private static List<Row> capture(Yard yard, Path image) throws Exception {
        var race =
                Race.of(
                        ROUNDS,
                        List.of(
                                new Contender(
                                        "ours",
                                        List.of(),
                                        yard::dropCaches,
                                        () -> yard.capture(image, "again"),
                                        () -> yard.remove("home/1/v/again")),
                                new Contender(
                                        "sha256sum",
                                        List.of("sha256sum"),
                                        yard::dropCaches,
                                        () -> yard.run("sha256sum " + image),
                                        NOTHING)));
        return List.of(
                race.row(
                        "capture: digests and a proved copy",
                        "ours",
                        "sha256sum",
                        "`sha256sum` of the file",
                        0.7));
    }

    private static List<Row> scrub(Yard yard) throws Exception {
        var disk = yard.folder().resolve("home/1/v/first/c0.os.img");
        var race =
                Race.of(
                        ROUNDS,
                        List.of(
                                new Contender(
                                        "ours",
                                        List.of(),
                                        yard::dropCaches,
                                        () -> yard.mover("scrub", "first"),
                                        NOTHING),
                                new Contender(
                                        "cat",
                                        List.of("cat"),
                                        yard::dropCaches,
                                        () -> yard.run("cat %s > /dev/null".formatted(disk)),
                                        NOTHING)));
        return List.of(race.row("scrub of a copy", "ours", "cat", "`cat` to `/dev/null`", 1.25));
    }

    private static Row limit(Yard yard, int mebibytes) throws Exception {
        var moved = yard.figure(yard.mover("limited", "first", "" + mebibytes));
        yard.removeRegions();
        var limit = mebibytes * MEBIBYTE;
        return new Row(
                "bytes in 10 s, from 1 s after the limit was changed",
                mebibytes(moved),
                "the limit",
                mebibytes(10 * limit),
                Row.times((double) moved / (10 * limit)),
                "0.95–1.05 ×");
    }

    private static Row pause(Yard yard) throws Exception {
        var nanos = yard.figure(yard.mover("pause", "first"));
        yard.removeRegions();
        return new Row(
                "pause: until no byte moves",
                new Timings(List.of(nanos)).text(),
                "–",
                "–",
                "–",
                "≤ 1 s");
    }

    static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", (double) bytes / MEBIBYTE);
    }

    /** A folder for all of it, and the processes that work there. */
    record Yard(Path folder) {
        /** Where this is not allowed, both sides find warm caches. */
        static final String DROP = "sync; echo 3 2>&- > /proc/sys/vm/drop_caches || true";

        private static final long SIZE = 4L << 30;
        private static final int RUNS = 230;
        private static final int RUN = 2_228_224;

        Path sparseImage() throws IOException {
            var image = folder.resolve("image.raw");
            var random = new Random(1);
            try (var file = new RandomAccessFile(image.toFile(), "rw")) {
                file.setLength(SIZE);
                var bytes = new byte[RUN];
                for (var run = 0; run < RUNS; run++) {
                    random.nextBytes(bytes);
                    file.seek(random.nextLong(SIZE - RUN) / 4096 * 4096);
                    file.write(bytes);
                }
            }
            return image;
        }

        Contender shell(String name, String program, String script) {
            return new Contender(
                    name,
                    List.of(program),
                    () -> {
                        Files.createDirectories(folder.resolve("peer"));
                        dropCaches();
                    },
                    () -> run(script),
                    () -> remove("peer"));
        }

        void dropCaches() throws Exception {
            run(DROP);
        }

        String run(String script) throws Exception {
            return run(List.of("sh", "-c", script));
        }

        String capture(Path image, String version) throws Exception {
            return mover("capture", image.toString(), version);
        }

        String mover(String work, String... arguments) throws Exception {
            var words =
                    new ArrayList<>(
                            List.of(
                                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                    "-XX:+UseSerialGC",
                                    "-Xmx256m",
                                    "-XX:MaxDirectMemorySize=128m",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Mover.class.getName(),
                                    work,
                                    folder.toString()));
            words.addAll(List.of(arguments));
            return run(words);
        }

        /** The number at the end of what a process said. */
        long figure(String said) {
            return Long.parseLong(said.substring(said.lastIndexOf(' ') + 1).strip());
        }

        private String run(List<String> words) throws Exception {
            var process =
                    new ProcessBuilder(words)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            var code = process.waitFor();
            if (code != 0) {
                throw new IOException("%s ended with %d: %s".formatted(words, code, said));
            }
            return said;
        }

        void removeRegions() throws IOException {
            for (var region = 1; region <= 5; region++) {
                remove("region" + region);
            }
        }

        void remove(String name) throws IOException {
            var place = folder.resolve(name);
            if (Files.notExists(place)) {
                return;
            }
            try (var everything = Files.walk(place)) {
                for (var path : everything.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
