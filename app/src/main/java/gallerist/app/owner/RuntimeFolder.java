package gallerist.app.owner;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A fresh folder for a socket that only its user may enter, with a path short enough for one. */
final class RuntimeFolder {
    private static final String PREFIX = "gallerist-";
    private static final int LONGEST = 70;

    private RuntimeFolder() {}

    static Path make(Map<String, String> environment) throws IOException {
        Path wanted = Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", ""));
        return isUsable(wanted)
                ? Files.createTempDirectory(wanted, PREFIX, onlyMine())
                : Files.createTempDirectory(PREFIX, onlyMine());
    }

    private static boolean isUsable(Path folder) {
        return folder.isAbsolute()
                && folder.toString().length() <= LONGEST
                && Files.isDirectory(folder)
                && Files.isWritable(folder);
    }

    /** Windows gives each user a folder for temporary files of his own. */
    private static FileAttribute<?>[] onlyMine() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
