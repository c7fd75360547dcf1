package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import java.time.Instant;

/**
 * One attempt to make a copy, from its beginning to its end.
 *
 * @param endedAt when it ended; of a process that was killed, when that was noticed
 * @param bytesRead what was read for it from a source; what several regions get at the same time is
 *     read once and counted with one of them, and once for all copies of a region
 * @param bytesWritten what is on the medium and was read back; of what was cut short, the next
 *     attempt's
 * @param bytesReused what of that an earlier version in the region gave, once for all its copies
 * @param bytesCrossed what came from another region, once for all copies of the region
 * @param resumedAt where it went on, 0 when it began
 */
public record Transfer(
        long sequence,
        ResourceId version,
        Region source,
        Region region,
        int zone,
        int replica,
        Instant startedAt,
        Instant endedAt,
        Ending outcome,
        long bytesRead,
        long bytesWritten,
        long bytesReused,
        long bytesCrossed,
        long resumedAt) {
    public boolean isWhole() {
        return outcome == Ending.WHOLE;
    }

    /** Whether the copy came to its end with it, whole or not. */
    public boolean hasEnded() {
        return outcome.isLast();
    }
}
