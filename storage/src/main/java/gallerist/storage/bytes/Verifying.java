package gallerist.storage.bytes;

import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.function.LongConsumer;

/**
 * Reads a disk from its device and compares it with its list, block by block. Blocks that should be
 * zero must be zero.
 */
public final class Verifying {
    private final BlockPool pool;

    public Verifying(BlockPool pool) {
        this.pool = pool;
    }

    /** Who gets the bytes, each once and in order, after they were found right. */
    @FunctionalInterface
    public interface Reader {
        /** Bytes that are not all zero, in whole units; behind the disk's end they are zero. */
        void data(long at, ByteBuffer bytes) throws StoreFailure;
    }

    /**
     * What was found.
     *
     * @param bad the blocks that were wrong twice
     * @param isComplete whether all was read
     */
    public record Findings(BitSet bad, boolean isComplete) {
        public boolean isGood() {
            return isComplete && bad.isEmpty();
        }
    }

    /** Goes on after a bad block, which is not given to the reader. */
    public Findings run(
            StoredBytes disk, BlockList list, Reader reader, LongConsumer progress, Stop stop)
            throws StoreFailure {
        BitSet bad = new BitSet();
        ProvedReading reading = new ProvedReading(list);
        if (disk.size() != list.size()) {
            throw new StoreFailure(
                    new StoreFailure.Damaged(
                            "it has %d bytes, not %d".formatted(disk.size(), list.size())));
        }
        for (int index = 0; index < list.blocks(); index++) {
            if (stop.isAsked()) {
                return new Findings(bad, false);
            }
            long end = Math.min(list.size(), (index + 1L) * Block.SIZE);
            boolean isHole = disk.nextData((long) index * Block.SIZE) >= end;
            if (isHole) {
                bad.set(index, list.hasData(index));
            } else {
                bad.set(index, !readBlock(disk, list, index, reader, reading));
            }
            progress.accept(end);
        }
        return new Findings(bad, true);
    }

    private boolean readBlock(
            StoredBytes disk, BlockList list, int index, Reader reader, ProvedReading reading)
            throws StoreFailure {
        Block block = pool.take();
        block.share(1);
        try {
            block.begin(index, list.size());
            if (!reading.read(disk, block)) {
                return false;
            }
            for (Run run : block.runs()) {
                reader.data(block.at() + run.start(), block.slice(run.start(), run.length()));
            }
            return true;
        } finally {
            block.release();
        }
    }
}
