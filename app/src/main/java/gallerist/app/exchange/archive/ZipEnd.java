package gallerist.app.exchange.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * What the end of a zip says about its directory. It is looked at first, for whoever opens a zip
 * takes its whole directory into memory.
 *
 * @param entries how many parts there are
 * @param bytes how long the directory is
 * @param at where the directory ends
 */
record ZipEnd(long entries, long bytes, long at) {
    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LARGE_LENGTH = 56;

    static ZipEnd of(Path file) throws IOException {
        try (FileChannel zip = FileChannel.open(file)) {
            ByteBuffer end =
                    read(zip, Math.max(0, zip.size() - LENGTH - LONGEST_COMMENT), zip.size());
            long begin = zip.size() - end.limit();
            for (int at = end.limit() - LENGTH; at >= 0; at--) {
                if (end.getInt(at) == SIGNATURE
                        && Short.toUnsignedInt(end.getShort(at + 20))
                                == end.limit() - at - LENGTH) {
                    return of(zip, end, at, begin);
                }
            }
            throw new IOException("it is no archive");
        }
    }

    /** Where numbers are too large for the usual end, another stands before it. */
    private static ZipEnd of(FileChannel zip, ByteBuffer end, int at, long begin)
            throws IOException {
        int locator = at - LOCATOR_LENGTH;
        if (locator >= 0 && end.getInt(locator) == LOCATOR_SIGNATURE) {
            long large = end.getLong(locator + 8);
            if (large < 0 || large > zip.size() - LARGE_LENGTH) {
                throw new IOException("it was cut off");
            }
            ByteBuffer record = read(zip, large, large + LARGE_LENGTH);
            return new ZipEnd(record.getLong(32), record.getLong(40), large);
        }
        return new ZipEnd(
                Short.toUnsignedInt(end.getShort(at + 10)),
                Integer.toUnsignedLong(end.getInt(at + 12)),
                begin + at);
    }

    static ByteBuffer read(FileChannel zip, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && zip.read(bytes, from + bytes.position()) > 0) {}
        return bytes.flip();
    }

    /** Refuses what has more than that. */
    void within(long mostEntries, long mostBytes) throws IOException {
        if (entries < 0 || entries > mostEntries || bytes < 0 || bytes > mostBytes) {
            throw new IOException("it has more parts than a workspace can have");
        }
    }
}
