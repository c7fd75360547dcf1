package gallerist.storage.bytes;

import gallerist.storage.region.PathId;
import java.util.Optional;

/**
 * Where the bytes of one block came from.
 *
 * @param region in which they were read
 * @param read from a source
 * @param reused from an earlier version in the target region
 */
record Origin(Optional<PathId> region, long read, long reused) {
    static final Origin NONE = new Origin(Optional.empty(), 0, 0);

    /** All of it was read in one region. */
    static Origin of(PathId region, Block block) {
        return new Origin(Optional.of(region), block.data(), 0);
    }

    /** What came over is counted as soon as it is there, even if it is not written in the end. */
    void countCome(Traffic traffic) {
        region.ifPresent(from -> traffic.add(from, read));
    }

    void countWritten(Traffic traffic) {
        traffic.reuse(reused);
    }
}
