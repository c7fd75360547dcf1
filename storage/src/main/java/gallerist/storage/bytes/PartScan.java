package gallerist.storage.bytes;

import gallerist.storage.region.Part;
import gallerist.storage.region.StoreFailure;
import java.util.BitSet;

/** What is in a part already: which blocks are right, and which are not. */
final class PartScan {
    private final Part part;
    private final BlockList list;
    private final BlockPool pool;
    private final CopyProgress progress;
    private final BitSet missing = new BitSet();
    private final BitSet written = new BitSet();
    private final ProvedReading reading;

    PartScan(Part part, BlockList list, BlockPool pool, CopyProgress progress) {
        this.part = part;
        this.list = list;
        this.pool = pool;
        this.progress = progress;
        this.reading = new ProvedReading(list);
    }

    /** Ends early when asked to stop. */
    Left run(Stop stop) throws StoreFailure {
        for (int block = 0; block < list.blocks() && !stop.isAsked(); block++) {
            look(block);
        }
        return new Left(missing, written);
    }

    private void look(int block) throws StoreFailure {
        long start = (long) block * Block.SIZE;
        long end = Math.min(list.size(), start + Block.SIZE);
        if (part.nextData(start) >= end) {
            missing.set(block, list.hasData(block));
            return;
        }
        written.set(block);
        missing.set(block, !isRight(block));
    }

    private boolean isRight(int index) throws StoreFailure {
        Block block = pool.take();
        block.share(1);
        try {
            block.begin(index, list.size());
            boolean isRight = reading.read(part, block);
            progress.keep(index, isRight ? block.data() : 0);
            return isRight;
        } finally {
            block.release();
        }
    }
}
