package gallerist.storage.bytes;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.file.Sha256;
import gallerist.storage.region.PartName;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import gallerist.storage.region.folder.FileBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a source file once: out of that pass come the digest of the whole file, its block list with
 * leaves, and parts in the home region, each written, read back and sealed.
 */
public final class Capture {
    private final BlockPool pool;

    public Capture(BlockPool pool) {
        this.pool = pool;
    }

    /**
     * The parts must be new, and the digests go into a new file, for whom to {@code put} them. A
     * source that changes meanwhile is refused, and so is one that a stop was asked for; then the
     * parts are gone.
     */
    public Captured run(
            Path file, List<Destination> home, Path digests, CaptureProgress progress, Stop stop)
            throws IOException, StoreFailure {
        boolean isDone = false;
        try {
            Path source = file.toRealPath();
            SourceMark before = SourceMark.of(source);
            Captured captured;
            try (StoredBytes bytes = FileBytes.disk(source);
                    DigestWriter writer = new DigestWriter(digests)) {
                captured = new Pass(bytes, home, writer, progress, stop).run();
            }
            Refusal.unless(!stop.isAsked(), new Problem.ReadingCancelled(file.toString()));
            Refusal.unless(
                    SourceMark.of(source).equals(before), new Problem.FileChanged(file.toString()));
            isDone = true;
            return captured;
        } finally {
            if (!isDone) {
                discard(home);
            }
        }
    }

    private static void discard(List<Destination> home) throws StoreFailure {
        for (Destination each : home) {
            each.store().discard(each.part());
        }
    }

    /** One reading of one file. */
    private final class Pass {
        private final StoredBytes source;
        private final DigestWriter digests;
        private final CaptureProgress progress;
        private final Stop stop;
        private final WholeDigest wholeDigest;
        private final List<Copying> copies;
        private final List<Lane> lanes = new ArrayList<>();
        private final MessageDigest sha256 = Sha256.begin();

        Pass(
                StoredBytes source,
                List<Destination> home,
                DigestWriter digests,
                CaptureProgress progress,
                Stop stop) {
            this.source = source;
            this.digests = digests;
            this.progress = progress;
            this.stop = stop;
            this.wholeDigest = new WholeDigest(stop);
            long occupied = Occupied.of(source);
            this.copies =
                    home.stream()
                            .map(each -> Copying.first(each, source.size(), occupied, stop))
                            .toList();
            progress.follow(copies);
        }

        Captured run() throws IOException, StoreFailure {
            lanes.add(Lane.start("whole digest", wholeDigest));
            copies.forEach(copy -> lanes.add(Lane.start("home copy", copy)));
            boolean isRead = false;
            try {
                read();
                isRead = !stop.isAsked();
            } finally {
                if (!isRead) {
                    lanes.forEach(Lane::shut);
                }
                lanes.forEach(Lane::end);
                lanes.forEach(Lane::join);
                copies.forEach(Copying::close);
            }
            return new Captured(end(), arrivals());
        }

        private void read() throws IOException, StoreFailure {
            long zeros = 0;
            for (int index = 0; index < BlockList.blocks(source.size()); index++) {
                if (stop.isAsked()) {
                    return;
                }
                zeros = readBlock(index, zeros);
            }
            lanes.getFirst().putZeros(zeros);
        }

        /** Answers how many bytes of zeros nobody was told of yet. */
        private long readBlock(int index, long zeros) throws IOException, StoreFailure {
            long start = (long) index * Block.SIZE;
            long end = Math.min(source.size(), start + Block.SIZE);
            if (source.nextData(start) >= end) {
                return zeros + end - start;
            }
            Block block = pool.take();
            block.begin(index, source.size());
            block.share(1 + lanes.size());
            int unused = 1 + lanes.size();
            try {
                source.read(start, block.room());
                block.examine(sha256);
                progress.pass(Math.max(0, Occupied.of(source, start, end) - block.data()));
                if (block.isZero()) {
                    return zeros + block.length();
                }
                digests.add(block);
                lanes.getFirst().putZeros(zeros);
                for (Lane lane : lanes) {
                    lane.put(block);
                    unused--;
                }
                return 0;
            } finally {
                for (; unused > 0; unused--) {
                    block.release();
                }
            }
        }

        private BlockList end() throws IOException {
            return digests.end(source.size(), wholeDigest.result());
        }

        private Map<PartName, Arrival> arrivals() {
            Map<PartName, Arrival> arrivals = new HashMap<>();
            copies.forEach(copy ->
                    arrivals.put(copy.destination().part(), copy.arrival(new Arrival.Stopped())));
            return arrivals;
        }
    }
}
