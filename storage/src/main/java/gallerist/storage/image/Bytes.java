package gallerist.storage.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A run of bytes that can be read at any place. */
public interface Bytes {
    long size();

    /** Fills what remains of the buffer; the place must be inside. */
    void read(long at, ByteBuffer into) throws IOException;

    default boolean has(long at, long length) {
        return at >= 0 && length >= 0 && length <= size() && at <= size() - length;
    }

    /** A few bytes, in the order that disks, file systems and programs use on a PC. */
    default ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        read(at, bytes);
        return bytes.flip();
    }
}
