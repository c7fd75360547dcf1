package gallerist.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** An msi or a dmg, made by jpackage on the system that it is for; Windows also needs WiX. */
record Jpackage(Path jdk, Path sources, String version, boolean isMac) {
    /** By this Windows knows that a newer version takes the place of an older one. */
    private static final String UPGRADE = "6f0c8a1e-5f3b-4d0e-9a63-2b7f1c94d3e8";

    private static final List<String> TYPES = List.of("vhd", "vhdx", "qcow2", "vmdk");

    void make(Path packages) throws IOException {
        var work = Files.createTempDirectory("gallerist-jpackage");
        try {
            var arguments = arguments(work, packages);
            Tool.of(jdk.resolve("bin/jpackage").toString()).run(arguments.toArray(String[]::new));
        } finally {
            Release.remove(work);
        }
    }

    /** What jpackage is called with, after the files that it names were written. */
    List<String> arguments(Path work, Path packages) throws IOException {
        var input = Files.createDirectories(work.resolve("input"));
        for (var folder : List.of("app/target/lib", "app/target/lib/desktop")) {
            try (var jars = Files.newDirectoryStream(sources.resolve(folder), "*.jar")) {
                for (var jar : jars) {
                    new Jar(jar).copyTo(input.resolve(jar.getFileName()));
                }
            }
        }
        var console = work.resolve("gallerist-cli.properties");
        Files.writeString(console, "win-console=true\nwin-shortcut=false\nwin-menu=false\n");
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                isMac ? "dmg" : "msi",
                                "--name",
                                "Gallerist",
                                "--app-version",
                                // Both systems want the first number to be at least 1.
                                "1." + version,
                                "--input",
                                input.toString(),
                                "--main-jar",
                                "gallerist-app-%s.jar".formatted(version),
                                "--main-class",
                                "gallerist.app.Main",
                                "--add-launcher",
                                "gallerist=" + console,
                                "--icon",
                                icon(work).toString(),
                                "--license-file",
                                sources.resolve("LICENSE").toString(),
                                "--dest",
                                packages.toString()));
        for (var flag :
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow")) {
            arguments.addAll(List.of("--java-options", flag));
        }
        for (var type : TYPES) {
            arguments.addAll(List.of("--file-associations", association(work, type).toString()));
        }
        arguments.addAll(
                isMac
                        ? List.of("--mac-package-identifier", "gallerist")
                        : List.of(
                                "--win-dir-chooser",
                                "--win-menu",
                                "--win-shortcut",
                                "--win-upgrade-uuid",
                                UPGRADE));
        return List.copyOf(arguments);
    }

    private static Path association(Path work, String type) throws IOException {
        var file = work.resolve(type + ".properties");
        Files.writeString(
                file,
                "extension=%s\nmime-type=application/x-%s\ndescription=%s disk image\n"
                        .formatted(type, type, type.toUpperCase(Locale.ROOT)));
        return file;
    }

    private Path icon(Path work) throws IOException {
        var pictures = new TreeMap<Integer, byte[]>();
        for (var size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
            pictures.put(
                    size,
                    Files.readAllBytes(
                            sources.resolve(
                                    "icons/src/main/resources/gallerist/icons/gallerist-%d.png"
                                            .formatted(size))));
        }
        var icon = new IconFile(pictures);
        var file = work.resolve(isMac ? "gallerist.icns" : "gallerist.ico");
        Files.write(file, isMac ? icon.icns() : icon.ico());
        return file;
    }
}
