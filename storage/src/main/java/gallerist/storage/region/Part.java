package gallerist.storage.region;

import java.nio.ByteBuffer;

/**
 * A disk of a copy that is being made. Reading answers what the device holds, not what the system
 * remembers of the writing. Used by one thread at a time.
 */
public interface Part extends StoredBytes {
    PartName name();

    /**
     * Writes as many of the bytes as it can now, at least now and then one unit, and moves the
     * buffer's position. Place and length are whole units; the last unit is filled up with zeros.
     */
    void write(long at, ByteBuffer bytes) throws StoreFailure;

    /**
     * Cuts it to its size; when this returns, all that was written is on the medium. If it fails,
     * the part is gone, since nobody knows what it holds.
     */
    void seal() throws StoreFailure;
}
