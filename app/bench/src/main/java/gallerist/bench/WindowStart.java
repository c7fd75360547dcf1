package gallerist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Processes that start to a window, each with a start-up cache of its own. */
final class WindowStart {
    private static final String CACHE = "-XX:AOTCache=";
    private static final String MAKE = "-XX:AOTCacheOutput=";

    /** As the release starts its window. */
    private static final List<String> RECORDING =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");

    private static final List<String> STARTING = List.of("-XX:CompileThresholdScaling=10");

    private final Path folder;
    private final String classPath;

    /** How long a window took to come, and how much of the processor. */
    record Shown(long wall, long processor) {}

    private WindowStart(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** A start-up cache only takes jars, so that folders of classes are packed first. */
    static WindowStart in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var entries = new ArrayList<String>();
        for (var entry :
                System.getProperty("java.class.path")
                        .split(System.getProperty("path.separator"), -1)) {
            var path = Path.of(entry);
            entries.add(
                    Files.isDirectory(path)
                            ? packed(path, folder.resolve(entries.size() + ".jar")).toString()
                            : entry);
        }
        return new WindowStart(folder, String.join(System.getProperty("path.separator"), entries));
    }

    private static Path packed(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    /** Makes the cache of a window by showing it once. */
    void learn(String name, String... arguments) throws Exception {
        process(MAKE + cache(name), RECORDING, FirstFrames.SHOWN, arguments).run();
    }

    private Path cache(String name) {
        return folder.resolve(name + ".aot");
    }

    Shown show(String name, String... arguments) throws Exception {
        return process(CACHE + cache(name), STARTING, FirstFrames.SHOWN, arguments).run();
    }

    /** How much of a core a window takes while nobody does anything. */
    double idle(String name, String... arguments) throws Exception {
        var resting = process(CACHE + cache(name), STARTING, FirstFrames.IDLE, arguments).run();
        return (double) resting.processor() / FirstFrames.RESTING.toNanos();
    }

    private Run process(String cache, List<String> options, String wanted, String... arguments) {
        var words =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-Xlog:aot*=off",
                                "-Xlog:cds*=off",
                                cache,
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Djava.awt.headless=true",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                classPath,
                                FirstFrames.class.getName()));
        words.add(wanted.strip());
        words.addAll(List.of(arguments));
        words.addAll(1, options);
        return new Run(words, wanted);
    }

    private record Run(List<String> words, String wanted) {
        Shown run() throws Exception {
            var begun = System.nanoTime();
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            var said = new StringBuilder();
            var shown = new ArrayList<Shown>();
            try (var out = process.inputReader()) {
                for (var line = out.readLine(); line != null; line = out.readLine()) {
                    said.append(line).append('\n');
                    if (line.startsWith(wanted)) {
                        shown.add(
                                new Shown(
                                        System.nanoTime() - begun,
                                        Long.parseLong(line.substring(wanted.length()))));
                    }
                }
            }
            var code = process.waitFor();
            if (code != 0 || shown.isEmpty()) {
                throw new IOException("%s ended with %d and said: %s".formatted(words, code, said));
            }
            return shown.getFirst();
        }
    }
}
