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
 * A folder for all of it, and the processes that work there. {@code -Dgallerist.bench.smaller=16}
 * makes the images so many times smaller, to try whether a benchmark runs at all.
 */
record Yard(Path folder) {
    /** Where this is not allowed, both sides find warm caches. */
    static final String DROP = "sync; echo 3 2>&- > /proc/sys/vm/drop_caches || true";

    static final long MEBIBYTE = 1 << 20;

    private static final int SMALLER = Integer.getInteger("gallerist.bench.smaller", 1);
    private static final int SPARSE_RUNS = 230;
    private static final int SPARSE_RUN = 2_228_224;
    private static final int DENSE_RUNS = 1_420;
    private static final int DENSE_RUN = 1 << 20;

    static Yard in(Place place) throws IOException {
        return new Yard(Files.createDirectories(place.scratch().resolve("bytes")));
    }

    static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", (double) bytes / MEBIBYTE);
    }

    /** 480 MiB of data in 230 runs, the rest of so many gibibytes is holes. */
    Path sparseImage(int gibibytes) throws IOException {
        return image("sparse" + gibibytes, (long) gibibytes << 30, SPARSE_RUNS, SPARSE_RUN);
    }

    /** Half of 2 GiB: random runs that overlap now and then. */
    Path denseImage() throws IOException {
        return image("dense", 2L << 30, DENSE_RUNS, DENSE_RUN);
    }

    private Path image(String name, long usualSize, int usualRuns, int run) throws IOException {
        var size = usualSize / SMALLER;
        var image = folder.resolve(name + ".raw");
        var random = new Random(1);
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(size);
            var bytes = new byte[run];
            for (var written = 0; written < usualRuns / SMALLER; written++) {
                random.nextBytes(bytes);
                file.seek(random.nextLong(size - run) / 4096 * 4096);
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
        return run(List.of("sh", "-ec", script));
    }

    String capture(Path image, String version) throws Exception {
        return mover("capture", image.toString(), version);
    }

    String mover(String work, String... arguments) throws Exception {
        var words = new ArrayList<>(List.of(work, folder.toString()));
        words.addAll(List.of(arguments));
        return java(Mover.class, words.toArray(String[]::new));
    }

    /** In as little memory as is promised. */
    String java(Class<?> main, String... arguments) throws Exception {
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
                                main.getName()));
        words.addAll(List.of(arguments));
        return run(words);
    }

    /** The number at the end of what a process said. */
    long figure(String said) {
        return Long.parseLong(said.substring(said.lastIndexOf(' ') + 1).strip());
    }

    /** The number after a word that a process said. */
    static long figure(String word, String said) {
        var words = List.of(said.strip().split("\\s+"));
        return Long.parseLong(words.get(words.indexOf(word) + 1));
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

    /** The next benchmark finds nothing. */
    void removeAll() throws IOException {
        remove("");
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
