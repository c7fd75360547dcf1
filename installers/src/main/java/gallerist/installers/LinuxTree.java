package gallerist.installers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * The files of an installed program as they lie below the root: the program in {@code
 * /opt/gallerist}, its command on the path, its entry in menus, its icons, manual page, completions
 * and types of files.
 */
record LinuxTree(Path sources, Path image, String version) {
    private static final String COMMAND = "usr/bin/gallerist";

    void stage(Path root, String zshCompletions) throws IOException {
        copy(image, root.resolve("opt/gallerist"));
        Files.createDirectories(root.resolve(COMMAND).getParent());
        Files.createSymbolicLink(
                root.resolve(COMMAND), Path.of("../../opt/gallerist/bin/gallerist"));
        resource(root, "gallerist.desktop", "usr/share/applications/gallerist.desktop");
        resource(
                root,
                "gallerist-inspect.desktop",
                "usr/share/applications/gallerist-inspect.desktop");
        resource(root, "gallerist-types.xml", "usr/share/mime/packages/gallerist.xml");
        manualPage(root);
        icons(root);
        completion(root, "bash", "usr/share/bash-completion/completions/gallerist");
        completion(root, "zsh", zshCompletions + "/_gallerist");
        completion(root, "fish", "usr/share/fish/vendor_completions.d/gallerist.fish");
        file(
                root,
                "usr/share/doc/gallerist/copyright",
                Origin.copyright(Files.readString(sources.resolve("LICENSE"))).getBytes(UTF_8));
        date(root);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var everything = Files.walk(from)) {
            for (var path : everything.toList()) {
                var copy = to.resolve(from.relativize(path));
                Files.createDirectories(copy.getParent());
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.copy(
                            path,
                            copy,
                            LinkOption.NOFOLLOW_LINKS,
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private void resource(Path root, String name, String place) throws IOException {
        file(root, place, Texts.resource(name).getBytes(UTF_8));
    }

    private static void file(Path root, String place, byte[] content) throws IOException {
        var file = root.resolve(place);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void manualPage(Path root) throws IOException {
        var file = root.resolve("usr/share/man/man1/gallerist.1.gz");
        Files.createDirectories(file.getParent());
        try (var page = new GZIPOutputStream(Files.newOutputStream(file))) {
            page.write(Texts.resource("gallerist.1").replace("@version@", version).getBytes(UTF_8));
        }
    }

    private void icons(Path root) throws IOException {
        var drawn = sources.resolve("icons/src/main/resources/gallerist/icons");
        for (var size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
            file(
                    root,
                    "usr/share/icons/hicolor/%1$dx%1$d/apps/gallerist.png".formatted(size),
                    Files.readAllBytes(drawn.resolve("gallerist-%d.png".formatted(size))));
        }
        file(
                root,
                "usr/share/icons/hicolor/scalable/apps/gallerist.svg",
                Files.readAllBytes(drawn.resolve("gallerist.svg")));
    }

    private void completion(Path root, String shell, String place) throws IOException {
        var script = Tool.of(image.resolve("bin/gallerist").toString()).run("completion", shell);
        file(root, place, script.getBytes(UTF_8));
    }

    /** All files have one date, so that two builds are equal; links have none of their own. */
    private static void date(Path root) throws IOException {
        try (var everything = Files.walk(root)) {
            for (var path : everything.toList()) {
                if (!Files.isSymbolicLink(path)) {
                    Files.setLastModifiedTime(path, Release.RELEASED);
                }
            }
        }
    }
}
