package gallerist.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A package for Debian and its relatives; needs dpkg-deb. */
record Deb(String version) implements LinuxPackage {
    @Override
    public String zshCompletions() {
        return "usr/share/zsh/vendor-completions";
    }

    @Override
    public void write(Path root, Path packages) throws IOException {
        var about = Files.createDirectories(root.resolve("DEBIAN"));
        Files.writeString(
                about.resolve("control"),
                Texts.resource("control")
                        .replace("@version@", version)
                        .replace("@architecture@", architecture())
                        .replace("@size@", Long.toString(kilobytes(root))));
        var goodbye = about.resolve("postrm");
        Files.writeString(goodbye, Texts.resource("postrm"));
        if (!goodbye.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + goodbye + " executable");
        }
        Tool.of("dpkg-deb")
                .with(
                        "SOURCE_DATE_EPOCH",
                        Long.toString(Release.RELEASED.toInstant().getEpochSecond()))
                .run(
                        "--root-owner-group",
                        "-Zxz",
                        "--build",
                        root.toString(),
                        packages.resolve("gallerist_%s_%s.deb".formatted(version, architecture()))
                                .toString());
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }

    private static long kilobytes(Path root) throws IOException {
        try (var everything = Files.walk(root)) {
            return everything
                            .filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1024;
        }
    }
}
