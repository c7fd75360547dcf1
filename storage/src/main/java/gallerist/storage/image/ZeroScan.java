package gallerist.storage.image;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.image.Watch;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Counts what is not zero in a file, reading around its holes. */
final class ZeroScan {
    private static final int BLOCK = 64 << 10;
    private static final int READ = 16 * BLOCK;
    private static final ByteBuffer ZEROS = ByteBuffer.allocate(BLOCK).asReadOnlyBuffer();

    private final DiskFile file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(READ);

    ZeroScan(DiskFile file) {
        this.file = file;
    }

    /** The bytes of all blocks of 64 KiB before a place that are not all zero. */
    long dataBefore(long end, Watch watch) throws IOException {
        long data = 0;
        long at = start(0);
        while (at < end) {
            Refusal.unless(watch.goOn(at, end), new Problem.ReadingCancelled(file.name()));
            long hole = Math.min(end, file.nextHole(Math.max(at, file.nextData(at))));
            while (at < hole) {
                Refusal.unless(watch.goOn(at, end), new Problem.ReadingCancelled(file.name()));
                int length = (int) Math.min(READ, end - at);
                length = (int) Math.min(length, Math.ceilDiv(hole - at, BLOCK) * BLOCK);
                file.read("contents", at, buffer.clear().limit(length));
                data += notZero(buffer.flip());
                at += length;
            }
            at = Math.max(at, start(at));
        }
        return data;
    }

    /** The block in which the next data lies. */
    private long start(long from) throws IOException {
        long data = file.nextData(from);
        return data - data % BLOCK;
    }

    private static long notZero(ByteBuffer bytes) {
        long data = 0;
        for (int at = 0; at < bytes.limit(); at += BLOCK) {
            int length = Math.min(BLOCK, bytes.limit() - at);
            if (bytes.slice(at, length).mismatch(ZEROS.slice(0, length)) >= 0) {
                data += length;
            }
        }
        return data;
    }
}
