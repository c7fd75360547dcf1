package gallerist.storage;

import gallerist.storage.WorkspaceException.Reason;
import gallerist.storage.sql.H2Failures;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Who may use the files of a workspace: several processes that only read, or one that writes. The
 * operating system ends it with the process.
 */
final class Ownership implements AutoCloseable {
    /** How long somebody waits for commands that are about to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** The byte of the lock file that is held as long as somebody reads or owns. */
    private static final long DOOR = 0;

    /** The byte that is held only on the way in. */
    private static final long TURNSTILE = 1;

    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private final Path folder;
    private final FileChannel channel;
    private FileLock lock;
    private boolean owns;

    private Ownership(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
        this.lock = await(true);
    }

    /** The right to read; what is written meanwhile is kept out. */
    static Ownership reading(Path folder) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            boolean locked = false;
            try {
                Ownership reading = new Ownership(folder, channel);
                locked = true;
                return reading;
            } finally {
                if (!locked) {
                    channel.close();
                }
            }
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }

    /**
     * Whether another process writes. On some systems looking ends the locks that this process
     * holds itself.
     */
    static boolean isOwned(Path folder) {
        try (FileChannel channel =
                        FileChannel.open(
                                folder.resolve("lock"),
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(DOOR, 1, true)) {
            return lock == null;
        } catch (NoSuchFileException neverUsed) {
            return false;
        } catch (OverlappingFileLockException ofThisProcess) {
            return true;
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }

    /** Keeps all others out from now on. */
    synchronized void own() {
        if (owns) {
            return;
        }
        try {
            lock.release();
            lock = await(false);
            new Owner(ProcessHandle.current().pid(), "").note(folder);
            owns = true;
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }

    /** Owns the workspace and notes where others can reach this process. */
    void listening(Path socket) {
        own();
        if (Claim.isOfAnother(folder)) {
            throw new WorkspaceException(
                    Reason.OWNED, folder, "another process is about to own it");
        }
        try {
            new Owner(ProcessHandle.current().pid(), socket.toString()).note(folder);
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }

    /**
     * Whoever comes passes a turnstile, in which somebody who wants to own stands until the others
     * have gone: many short readings one after another do not keep an owner out.
     */
    private FileLock await(boolean shared) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (FileLock _ = await(TURNSTILE, shared, end)) {
            return await(DOOR, shared, end);
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }

    private FileLock await(long place, boolean shared, long end) {
        Optional<FileLock> got = attempt(place, shared);
        while (got.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new WorkspaceException(
                        Reason.OWNED,
                        folder,
                        Owner.of(folder)
                                .map(other -> "process " + other.pid() + " uses it")
                                .orElse("another process uses it"));
            }
            LockSupport.parkNanos(PAUSE);
            got = attempt(place, shared);
        }
        return got.get();
    }

    private Optional<FileLock> attempt(long place, boolean shared) {
        try {
            return Optional.ofNullable(channel.tryLock(place, 1, shared));
        } catch (OverlappingFileLockException ofThisProcess) {
            return Optional.empty();
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }

    @Override
    public synchronized void close() {
        try (channel) {
            if (owns) {
                Owner.forget(folder);
            }
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }
}
