package gallerist.storage.region;

import java.io.Closeable;
import java.nio.ByteBuffer;

/**
 * Bytes in a store, read at any place by one thread at a time. Disks are read in whole units of
 * {@link gallerist.storage.file.Aligned} only, because they may come directly from the device.
 */
public interface StoredBytes extends Closeable {
    long size();

    /** Reads until the buffer is full or the bytes end. */
    void read(long at, ByteBuffer into) throws StoreFailure;

    /** Where the next bytes are that the store really keeps, or the size. */
    long nextData(long at);

    /** Where the data around a place ends. */
    long nextHole(long at);

    @Override
    void close();
}
