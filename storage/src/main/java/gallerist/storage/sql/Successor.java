package gallerist.storage.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A database file that takes the place of the one that a folder may have, whole and at once:
 * whoever is interrupted leaves the folder as it was.
 */
final class Successor implements AutoCloseable {
    static final String NAME = "gallerist-new";
    private static final String WHILE_COMPACTED = ".tempFile";

    private final Path folder;
    private final Path file;

    /** What an interrupted one left is removed. */
    Successor(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME + H2File.SUFFIX);
        close();
    }

    Path file() {
        return file;
    }

    void takeOver() throws IOException {
        force(file, StandardOpenOption.WRITE);
        Files.move(
                file,
                H2File.of(folder),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        // Windows opens no folders, and keeps names by itself.
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        file.toFile().delete();
        Path.of(file + WHILE_COMPACTED).toFile().delete();
    }
}
