package gallerist.storage.file;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files and names that are on the medium when the call returns. */
public final class Durable {
    private Durable() {}

    /** Makes a folder for its owner only, where there is none; its parent must be there. */
    public static void folder(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.createDirectory(folder, Private.folder(folder));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Its name may not be on the medium yet.
        }
        syncFolder(parent(folder));
    }

    /** Gives bytes a name; a file that has it is replaced at once or not at all. */
    public static void put(Path file, ByteBuffer bytes) throws IOException {
        Writing<IOException> writing =
                channel -> {
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                };
        put(file, writing);
    }

    public static <E extends Exception> void put(Path file, Writing<E> writing)
            throws IOException, E {
        Path part =
                file.resolveSibling(".%s.%s.new".formatted(file.getFileName(), UUID.randomUUID()));
        try {
            Files.createFile(part, Private.file(part));
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                writing.into(channel);
                channel.force(true);
            }
            rename(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @FunctionalInterface
    public interface Writing<E extends Exception> {
        void into(FileChannel channel) throws IOException, E;
    }

    /** From now on the file cannot be written; its new name replaces whatever has it. */
    public static void rename(Path from, Path to) throws IOException {
        Private.makeReadOnly(from);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(parent(to));
    }

    public static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            syncFolder(parent(file));
        }
    }

    private static Path parent(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    /** Windows has no such call; there the names are safe when the file is. */
    public static void syncFolder(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
