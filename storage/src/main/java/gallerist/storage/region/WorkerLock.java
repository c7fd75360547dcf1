package gallerist.storage.region;

import java.io.Closeable;

/** Whoever holds it is that worker, or its successor; the system frees it when a process dies. */
public interface WorkerLock extends Closeable {
    PathId worker();

    @Override
    void close();
}
