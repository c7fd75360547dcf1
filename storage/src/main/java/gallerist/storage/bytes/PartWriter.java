package gallerist.storage.bytes;

import gallerist.storage.file.Aligned;
import gallerist.storage.region.Part;
import gallerist.storage.region.StoreFailure;
import java.nio.ByteBuffer;
import java.time.Duration;

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
        for (Run run : block.runs()) {
            if (!write(block, run)) {
                return false;
            }
        }
        progress.prove();
        return true;
    }

    /** Writes all of it, over whatever is there. */
    boolean writeAll(Block block) throws StoreFailure {
        boolean isWritten = write(block, block.whole());
        if (isWritten) {
            progress.prove();
        }
        return isWritten;
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
        for (int at = run.start(); at < run.end(); at += back.limit()) {
            back.clear().limit(Math.min(STEP, run.end() - at));
            part.read(block.at() + at, back);
            if (back.flip().mismatch(block.slice(at, Math.min(STEP, run.end() - at))) >= 0) {
                throw new StoreFailure(
                        new StoreFailure.Damaged(
                                "block " + block.index() + " reads otherwise than written"));
            }
        }
        comparedAt = progress.now();
        progress.begin(block.data(run));
    }
}
