package gallerist.storage.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the numbers of a table through one small page, so that no table costs memory. */
public final class Pages {
    private static final int PAGE = 32 << 10;
    private static final int ALIGNMENT = 512;

    /** Zeros for this long make it worth while to ask the file system for holes. */
    private static final long WORTH_ASKING = 1 << 20;

    private static final ByteBuffer ZEROS = ByteBuffer.allocate(PAGE).asReadOnlyBuffer();

    private final DiskFile file;
    private final String part;
    private final ByteBuffer page;
    private long start;

    public Pages(DiskFile file, String part, ByteOrder order) {
        this.file = file;
        this.part = part;
        this.page = ByteBuffer.allocate(PAGE).order(order).limit(0);
    }

    public long longAt(long at) throws IOException {
        return page.getLong(seek(at, Long.BYTES));
    }

    /** Four bytes without sign. */
    public long intAt(long at) throws IOException {
        return Integer.toUnsignedLong(page.getInt(seek(at, Integer.BYTES)));
    }

    /** Where the first byte is that is not zero, or the end. */
    public long endOfZeros(long from, long end) throws IOException {
        file.require(part, from, end - from);
        long at = from;
        while (at < end) {
            int position = seek(at, 1);
            int length = (int) Math.min(page.limit() - position, end - at);
            int zeros = page.slice(position, length).mismatch(ZEROS.slice(0, length));
            if (zeros >= 0) {
                return at + zeros;
            }
            at += length;
            if (at < end && at - from > WORTH_ASKING) {
                at = Math.clamp(file.nextData(at), at, end);
            }
        }
        return end;
    }

    private int seek(long at, int width) throws IOException {
        file.require(part, at, width);
        if (at < start || at + width > start + page.limit()) {
            start = at - at % ALIGNMENT;
            page.clear().limit((int) Math.min(PAGE, file.size() - start));
            file.read(part, start, page);
        }
        return (int) (at - start);
    }
}
