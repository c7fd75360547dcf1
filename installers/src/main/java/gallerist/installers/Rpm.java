package gallerist.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A package for Fedora, SUSE and their relatives; needs rpmbuild. */
record Rpm(String version) implements LinuxPackage {
    @Override
    public String zshCompletions() {
        return "usr/share/zsh/site-functions";
    }

    @Override
    public void write(Path root, Path packages) throws IOException {
        var work = Files.createTempDirectory("gallerist-rpm");
        try {
            var spec = work.resolve("gallerist.spec");
            Files.writeString(
                    spec,
                    Texts.resource("gallerist.spec")
                            .replace("@version@", version)
                            .replace("@root@", root.toString()));
            Tool.of("rpmbuild")
                    .with(
                            "SOURCE_DATE_EPOCH",
                            Long.toString(Release.RELEASED.toInstant().getEpochSecond()))
                    .run(
                            "-bb",
                            "--define",
                            "_topdir " + work,
                            "--define",
                            "_rpmdir " + packages,
                            "--define",
                            "_rpmfilename %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm",
                            spec.toString());
        } finally {
            Release.remove(work);
        }
    }
}
