package gallerist.storage.bytes;

import gallerist.storage.file.Aligned;
import gallerist.storage.region.Part;
import gallerist.storage.region.StoreFailure;
import java.nio.ByteBuffer;

/** Writes blocks into a part, reads them back at once and compares. */
final class PartWriter {
    private static final int STEP = 1 << 20;

    private final Part part;
    private final CopyProgress progress;
    private final Stop stop;
    private final ByteBuffer back = Aligned.buffer(STEP);

    PartWriter(Part part, CopyProgress progress, Stop stop) {
        this.part = part;
        this.progress = progress;
        this.stop = stop;
    }

    /** Writes what is not zero, for a part that has only holes there. */
    boolean writeData(Block block) throws StoreFailure {
        for (Run run : block.runs()) {
            if (!write(block, run)) {
                return false;
            }
        }
        return true;
    }

    /** Writes all of it, over whatever is there. */
    boolean writeAll(Block block) throws StoreFailure {
        return write(block, block.whole());
    }

    private boolean write(Block block, Run run) throws StoreFailure {
        ByteBuffer bytes = block.slice(run.start(), run.length());
        long at = block.at() + run.start();
        while (bytes.hasRemaining()) {
            if (stop.isAsked()) {
                return false;
            }
            int before = bytes.position();
            part.write(at + before, bytes);
            progress.write(bytes.position() - before);
        }
        compare(block, run);
        return true;
    }

    private void compare(Block block, Run run) throws StoreFailure {
        for (int at = run.start(); at < run.end(); at += back.limit()) {
            back.clear().limit(Math.min(STEP, run.end() - at));
            part.read(block.at() + at, back);
            if (back.flip().mismatch(block.slice(at, Math.min(STEP, run.end() - at))) >= 0) {
                throw new StoreFailure(
                        new StoreFailure.Damaged(
                                "block " + block.index() + " reads otherwise than written"));
            }
        }
    }
}
