package gallerist.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What only its owner may see, where the file system knows owners. */
public final class Private {
    private Private() {}

    public static FileAttribute<?>[] folder(Path place) {
        return permissions(place, "rwx------");
    }

    public static FileAttribute<?>[] file(Path place) {
        return permissions(place, "rw-------");
    }

    public static void makeReadOnly(Path file) throws IOException {
        change(file, "r--------");
    }

    public static void makeWritable(Path file) throws IOException {
        change(file, "rw-------");
    }

    private static void change(Path file, String text) throws IOException {
        if (knowsOwners(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(text));
        }
    }

    private static FileAttribute<?>[] permissions(Path place, String text) {
        return knowsOwners(place)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean knowsOwners(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
