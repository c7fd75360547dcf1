package gallerist.model.gallery;

import gallerist.model.Problem;
import java.time.Instant;
import java.util.List;

/** What must not happen to a version by accident. */
public record SafetyProfile(
        boolean allowDeletionOfReplicatedLocations, boolean blockDeletionBeforeEndOfLife) {
    public static final SafetyProfile DEFAULT = new SafetyProfile(false, false);

    /** A block until the end of life needs one. */
    List<Problem> dateMissing(EndOfLife endOfLife) {
        return blockDeletionBeforeEndOfLife && endOfLife instanceof EndOfLife.Never
                ? List.of(new Problem.Missing("publishingProfile.endOfLifeDate"))
                : List.of();
    }

    List<Problem> deletionBlocked(ResourceId version, EndOfLife endOfLife, Instant now) {
        return blockDeletionBeforeEndOfLife && !endOfLife.reached(now)
                ? List.of(new Problem.DeletionBlockedBeforeEndOfLife(version))
                : List.of();
    }
}
