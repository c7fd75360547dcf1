package gallerist.storage.image.format;

import gallerist.storage.image.DiskFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** A part of an image file as a stream. */
final class FileRange extends InputStream {
    private final DiskFile file;
    private final String part;
    private final long end;
    private long at;

    FileRange(DiskFile file, String part, long at, long length) {
        file.require(part, at, length);
        this.file = file;
        this.part = part;
        this.at = at;
        this.end = at + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = (int) Math.min(length, end - at);
        if (count == 0 && length > 0) {
            return -1;
        }
        file.read(part, at, ByteBuffer.wrap(into, offset, count));
        at += count;
        return count;
    }
}
