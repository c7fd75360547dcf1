package gallerist.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Makes what people install: on Linux a deb, an rpm and an archive of the program with its Java, on
 * Windows and macOS what jpackage makes of the same; with check sums and a list of all parts.
 */
final class Packages {
    private final Path jdk;
    private final Path sources;
    private final Path target;
    private final String version;

    private Packages(Path jdk, Path sources, Path target, String version) {
        this.jdk = jdk;
        this.sources = sources;
        this.target = target;
        this.version = version;
    }

    /** Arguments: the JDK, the top folder of the sources, the folder to fill, the version. */
    public static void main(String[] arguments) throws IOException {
        new Packages(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]).toAbsolutePath().normalize(),
                        Path.of(arguments[2]),
                        arguments[3])
                .make();
    }

    private void make() throws IOException {
        Release.remove(target);
        var packages = Files.createDirectories(target);
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("linux")) {
            linux(packages);
        } else {
            new Jpackage(jdk, sources, version, system.startsWith("mac")).make(packages);
        }
        Bill.of(
                        sources.resolve("app/target/lib"),
                        version,
                        Files.readString(jdk.resolve("release")))
                .write(packages.resolve("gallerist-%s.cdx.json".formatted(version)));
        CheckSums.write(packages);
    }

    private void linux(Path packages) throws IOException {
        var work = Files.createTempDirectory("gallerist-packages");
        try {
            var image = work.resolve("opt/gallerist");
            Release.withRuntime(jdk, sources, image);
            var tree = new LinuxTree(sources, image, version);
            new Archive(image, version).write(packages);
            for (var form : List.of(new Deb(version), new Rpm(version))) {
                var root = work.resolve(form.getClass().getSimpleName());
                tree.stage(root, form.zshCompletions());
                form.write(root, packages);
            }
        } finally {
            Release.remove(work);
        }
    }
}
