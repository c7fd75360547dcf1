package gallerist.storage.region.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import gallerist.storage.file.Transfer;
import gallerist.storage.region.PathId;
import gallerist.storage.region.WorkerLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;

/** A locked file. The file stays: another process may have it open and wait for its lock. */
record FolderLock(PathId worker, FileChannel channel) implements WorkerLock {
    static Optional<WorkerLock> of(PathId worker, Path file) throws IOException {
        FileChannel channel = Transfer.BUFFERED.open(file, CREATE, WRITE);
        boolean isHeld = false;
        try {
            isHeld = channel.tryLock() != null;
            return isHeld ? Optional.of(new FolderLock(worker, channel)) : Optional.empty();
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
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
