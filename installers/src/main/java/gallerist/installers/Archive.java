package gallerist.installers;

import java.io.IOException;
import java.nio.file.Path;

/** The program with its Java in one file, to be unpacked anywhere; needs GNU tar. */
record Archive(Path image, String version) {
    void write(Path packages) throws IOException {
        Tool.of("tar")
                .run(
                        "--sort=name",
                        "--owner=0",
                        "--group=0",
                        "--numeric-owner",
                        "--mtime=" + Release.RELEASED,
                        "-C",
                        image.resolve("..").normalize().toString(),
                        "-czf",
                        packages.resolve("gallerist-%s-linux.tar.gz".formatted(version)).toString(),
                        "gallerist");
    }
}
