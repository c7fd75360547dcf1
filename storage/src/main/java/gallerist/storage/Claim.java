package gallerist.storage;

import gallerist.storage.sql.H2Failures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says that this process is about to own a workspace, before all who merely wait for their turn to
 * serve it: where several do, the workspace would go from one to the other and never arrive. It
 * ends with the process. It has a file of its own, because on some systems who closes a file ends
 * all locks of the process on it.
 */
public final class Claim implements AutoCloseable {
    private final Optional<FileChannel> held;

    private Claim(Optional<FileChannel> held) {
        this.held = held;
    }

    /** Nothing is claimed where somebody else does so already. */
    public static Claim to(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Claim(Optional.empty());
        }
        try {
            FileChannel channel =
                    FileChannel.open(
                            file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean isHeld = false;
            try {
                isHeld = isLocked(channel);
            } finally {
                if (!isHeld) {
                    channel.close();
                }
            }
            return new Claim(isHeld ? Optional.of(channel) : Optional.empty());
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }

    /** It goes with the channel. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    /** Whether another process is about to own the workspace. */
    static boolean isOfAnother(Path folder) {
        if (!Files.exists(file(folder))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("claim");
    }

    @Override
    public void close() {
        try {
            if (held.isPresent()) {
                held.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
