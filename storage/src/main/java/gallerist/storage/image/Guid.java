package gallerist.storage.image;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Identifiers as they lie on disks: the first three fields have the byte order of the PC. */
public final class Guid {
    private Guid() {}

    /** Reads one from a buffer with little-endian order. */
    public static UUID at(ByteBuffer bytes, int at) {
        long high =
                Integer.toUnsignedLong(bytes.getInt(at)) << 32
                        | Short.toUnsignedLong(bytes.getShort(at + 4)) << 16
                        | Short.toUnsignedLong(bytes.getShort(at + 6));
        return new UUID(high, Long.reverseBytes(bytes.getLong(at + 8)));
    }
}
