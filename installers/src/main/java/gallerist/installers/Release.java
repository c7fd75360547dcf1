package gallerist.installers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that runs anywhere a JDK 25 is: {@code bin/gallerist} and what it needs in {@code
 * lib}.
 */
final class Release {
    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:-UsePerfData",
                    "-Xlog:aot*=off",
                    "-Djdk.reflect.useNativeAccessorOnly=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    /** The date of all files: the one of the build. */
    static final FileTime RELEASED = FileTime.from(Instant.parse("2026-11-01T00:00:00Z"));

    private static final Path INSTALLED = Path.of("/opt/gallerist/lib/runtime");

    private static final String REHEARSAL = "gallerist.app.Rehearsal";
    private static final List<String> FIRST =
            List.of("group create -n rehearsal -l westeurope", "sig create -g rehearsal -r images");
    private static final List<String> FULL =
            List.of(
                    "sig list",
                    "sig list -o table",
                    "sig show -g rehearsal -r images",
                    "sig create -g rehearsal -r more",
                    "group list",
                    "sig list",
                    "sgi list");
    private static final List<String> WINDOW =
            List.of("screenshot overview --to overview.png", "screenshot images --to gallery.png");
    private static final List<String> FRONT =
            List.of(
                    "--help",
                    "sig --help",
                    "sgi list",
                    "sig list",
                    "--help",
                    "sgi list",
                    "sig list");

    private final Path jdk;
    private final Path sources;
    private final Path folder;
    private final Path noted;

    /**
     * A release to be made.
     *
     * @param noted the Java that the launcher looks for first
     */
    private Release(Path jdk, Path sources, Path folder, Path noted) {
        this.jdk = jdk;
        this.sources = sources;
        this.folder = folder;
        this.noted = noted;
    }

    /** Arguments: the JDK, the top folder of the sources, the folder to make. */
    public static void main(String[] arguments) throws IOException {
        var jdk = Path.of(arguments[0]);
        new Release(jdk, Path.of(arguments[1]), Path.of(arguments[2]), jdk).make();
    }

    /** The same with a Java of its own, that runs on machines that have none. */
    static void withRuntime(Path jdk, Path sources, Path folder) throws IOException {
        remove(folder);
        var runtime = folder.resolve("lib/runtime");
        new JavaRuntime(jdk).linkTo(runtime);
        // Where it was made must not show: two builds shall be equal.
        new Release(runtime, sources, folder, INSTALLED).fill();
    }

    private void make() throws IOException {
        remove(folder);
        fill();
    }

    private void fill() throws IOException {
        var lib = Files.createDirectories(folder.resolve("lib"));
        var bin = Files.createDirectories(folder.resolve("bin"));
        var jars = copied(sources.resolve("app/target/lib"), lib);
        var desktop =
                copied(
                        sources.resolve("app/target/lib/desktop"),
                        Files.createDirectories(lib.resolve("desktop")));
        Files.copy(sources.resolve(".mvn/jdk"), lib.resolve("jdk"));
        var all = Stream.concat(jars.stream(), desktop.stream()).toList();
        var fingerprint = Fingerprint.of(jvm(), FLAGS, all);
        var program = new Program(jdk, FLAGS, jars);
        rehearse(program, new Program(jdk, FLAGS, all), lib, fingerprint);
        var words = program.run("gallerist.app.FirstWords", List.of(), List.of());
        new Launcher(
                        noted,
                        FLAGS,
                        names(lib, jars),
                        names(lib, desktop),
                        List.of(words.split(" ")),
                        fingerprint)
                .write(bin.resolve("gallerist"));
    }

    private static List<Path> copied(Path from, Path to) throws IOException {
        var jars = new ArrayList<Path>();
        try (var built = Files.newDirectoryStream(from, "*.jar")) {
            for (var jar : built) {
                var copy = to.resolve(jar.getFileName());
                new Jar(jar).copyTo(copy);
                // A cache is for jars of one date, and two builds shall be equal.
                Files.setLastModifiedTime(copy, RELEASED);
                jars.add(copy);
            }
        }
        jars.sort(Comparator.naturalOrder());
        return jars;
    }

    private static List<String> names(Path lib, List<Path> jars) {
        return jars.stream().map(jar -> lib.relativize(jar).toString()).toList();
    }

    private String jvm() throws IOException {
        return Files.readString(jdk.resolve("release"));
    }

    /**
     * Lets typical commands run, and keeps what the JVM loaded and linked for them: once for those
     * that open the database, once for those that need not, and once for the window. The workspace
     * is made before; what only that needs would slow every start down.
     */
    private static void rehearse(
            Program program, Program withDesktop, Path lib, Fingerprint fingerprint)
            throws IOException {
        var scratch = Files.createTempDirectory("gallerist-release");
        var workspace = scratch.resolve("workspace").toString();
        try {
            program.run(REHEARSAL, List.of(), lines(workspace, FIRST));
            program.run(REHEARSAL, recording(lib, "full", fingerprint), lines(workspace, FULL));
            withDesktop.run(
                    REHEARSAL,
                    recording(lib, "window", fingerprint),
                    lines(workspace, WINDOW.stream().map(line -> in(scratch, line)).toList()));
            try (var _ = program.start("gallerist.app.Main", "worker", "--workspace", workspace)) {
                program.run(
                        REHEARSAL, recording(lib, "front", fingerprint), lines(workspace, FRONT));
            }
        } finally {
            remove(scratch);
        }
    }

    /** A line whose last word is the name of a file in a folder. */
    private static String in(Path folder, String line) {
        int last = line.lastIndexOf(' ') + 1;
        return line.substring(0, last) + folder.resolve(line.substring(last));
    }

    private static List<String> lines(String workspace, List<String> commands) {
        var lines = new ArrayList<String>();
        lines.add(workspace);
        lines.addAll(commands);
        return lines;
    }

    /**
     * Without what was compiled in the rehearsal: a short command would compile it again, whether
     * it needs it or not.
     */
    private static List<String> recording(Path lib, String role, Fingerprint fingerprint) {
        return List.of(
                "-XX:AOTCacheOutput=" + lib.resolve(role + "-" + fingerprint.text() + ".aot"),
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining");
    }

    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var everything = Files.walk(folder)) {
            for (var path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
