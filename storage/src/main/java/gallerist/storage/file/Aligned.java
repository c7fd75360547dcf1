package gallerist.storage.file;

import java.nio.ByteBuffer;

/** Transfers that bypass the page cache move whole units, in the file and in memory. */
public final class Aligned {
    public static final int UNIT = 4096;

    private Aligned() {}

    /** A buffer whose size must be a multiple of the unit. */
    public static ByteBuffer buffer(int size) {
        return ByteBuffer.allocateDirect(size + UNIT).alignedSlice(UNIT).limit(size).slice();
    }

    public static long down(long at) {
        return at - at % UNIT;
    }

    public static long up(long at) {
        return Math.ceilDiv(at, UNIT) * UNIT;
    }
}
