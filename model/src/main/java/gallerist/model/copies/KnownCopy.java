package gallerist.model.copies;

import gallerist.model.replication.CopyState;
import java.util.UUID;

/** A copy that there is a record of, whether it is whole or not. */
public record KnownCopy(UUID id, Slot slot, CopyState state) {

    boolean isPresent() {
        return state == CopyState.PRESENT;
    }

    boolean isLeaving() {
        return state == CopyState.DELETING;
    }

    /** Whether nothing is lost with it: it was never whole. */
    public boolean isUnfinished() {
        return switch (state) {
            case ABSENT, WAITING, COPYING, HELD -> true;
            case PRESENT, DAMAGED, LOST, DELETING -> false;
        };
    }
}
