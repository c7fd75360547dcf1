package gallerist.storage.region.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import gallerist.storage.file.Transfer;
import gallerist.storage.region.PathId;
import gallerist.storage.region.WorkerLock;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A locked file, which goes with the lock. Who had it open meanwhile may think that it holds the
 * lock, too: of a part that both want to take over one finds nothing any more.
 */
record FolderLock(PathId worker, Path file, FileChannel channel) implements WorkerLock {
    private static final System.Logger LOG = System.getLogger(FolderLock.class.getName());

    static Optional<WorkerLock> of(PathId worker, Path file) throws IOException {
        FileChannel channel = Transfer.BUFFERED.open(file, CREATE, WRITE);
        boolean isHeld = false;
        try {
            isHeld = channel.tryLock() != null;
            return isHeld ? Optional.of(new FolderLock(worker, file, channel)) : Optional.empty();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        } finally {
            if (!isHeld) {
                channel.close();
            }
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException storeIsAway) {
            LOG.log(System.Logger.Level.DEBUG, "A lock was left behind, unlocked", storeIsAway);
        }
    }
}
