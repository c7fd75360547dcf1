package gallerist.storage.bytes;

import gallerist.storage.file.Aligned;
import gallerist.storage.region.Part;
import gallerist.storage.region.StoreFailure;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Writes blocks into a part, reads them back at once and compares; of what takes long to write, as
 * much as there is now and then.
 */
final class PartWriter {
    private static final int STEP = 1 << 20;
    private static final long PATIENCE = Duration.ofMillis(200).toNanos();

    private final Part part;
    private final CopyProgress progress;
    private final Stop stop;
    private final ByteBuffer back = Aligned.buffer(STEP);
    private long comparedAt;

    PartWriter(Part part, CopyProgress progress, Stop stop) {
        this.part = part;
        this.progress = progress;
        this.stop = stop;
        this.comparedAt = progress.now();
    }

    /** Writes what is not zero, for a part that has only holes there. */
    boolean writeData(Block block) throws StoreFailure {
        return write(block, block.runs());
    }

    private boolean write(Block block, List<Run> runs) throws StoreFailure {
        for (Run run : runs) {
            if (!write(block, run)) {
                return false;
            }
        }
        progress.prove();
        return true;
    }

    /** Writes over whatever is there, so that only what is not zero has data in the end. */
    boolean writeAll(Block block) throws StoreFailure {
        BitSet units = new BitSet();
        block.runs().forEach(run -> mark(units, run.start(), run.end()));
        long end = Math.min(part.size(), block.at() + block.length());
        long to;
        for (long from = part.nextData(block.at()); from < end; from = part.nextData(to)) {
            to = Math.min(end, part.nextHole(from));
            mark(units, from - block.at(), to - block.at());
        }
        List<Run> runs = new ArrayList<>();
        for (int unit = units.nextSetBit(0); unit >= 0; unit = units.nextSetBit(unit)) {
            int after = units.nextClearBit(unit);
            runs.add(new Run(unit * Aligned.UNIT, after * Aligned.UNIT));
            unit = after;
        }
        return write(block, runs);
    }

    private static void mark(BitSet units, long from, long to) {
        units.set((int) (from / Aligned.UNIT), (int) (Aligned.up(to) / Aligned.UNIT));
    }

    private boolean write(Block block, Run run) throws StoreFailure {
        ByteBuffer bytes = block.slice(run.start(), run.length());
        int compared = run.start();
        while (bytes.hasRemaining()) {
            if (stop.isAsked()) {
                return false;
            }
            int before = bytes.position();
            part.write(block.at() + run.start() + before, bytes);
            progress.write(bytes.position() - before);
            int end = run.start() + bytes.position();
            boolean isLong = end > compared && progress.now() - comparedAt >= PATIENCE;
            if (isLong || !bytes.hasRemaining()) {
                compare(block, new Run(compared, end));
                compared = end;
            }
        }
        return true;
    }

    private void compare(Block block, Run run) throws StoreFailure {
        progress.enter(CopyProgress.Phase.VERIFYING);
        for (int at = run.start(); at < run.end(); at += back.limit()) {
            int count = Math.min(STEP, run.end() - at);
            back.clear().limit(count);
            part.read(block.at() + at, back);
            if (back.flip().mismatch(block.slice(at, count)) >= 0) {
                throw new StoreFailure(
                        new StoreFailure.Damaged(
                                "block " + block.index() + " reads otherwise than written"));
            }
            progress.begin(block.data(new Run(at, at + count)));
        }
        progress.enter(CopyProgress.Phase.COPYING);
        comparedAt = progress.now();
    }
}
