package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import java.time.Instant;

/**
 * One attempt to make a copy, from its beginning to its end.
 *
 * @param outcome the state that the copy came to
 * @param bytesReused what the region held already
 * @param bytesCrossed what came from another region, also with an attempt before it that was killed
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
        String outcome,
        long bytesRead,
        long bytesWritten,
        long bytesReused,
        long bytesCrossed,
        long resumedAt) {
    /** What an attempt came to that was let go of and will be gone on with, or not at all. */
    public static final CopyState LET_GO = CopyState.HELD;

    /** Whether the copy came to its end with it, whole or not. */
    public boolean hasEnded() {
        return !outcome.equals(LET_GO.text());
    }
}
