package gallerist.model.activity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * One line of the activity log.
 *
 * @param sequence the place in the log, without gaps
 * @param operation the documented name of what was tried
 * @param scope the id of what it was tried on
 * @param caller the name of the principal who acted
 * @param login the operating system's login beside it
 * @param code the documented code of a failure, empty otherwise
 * @param previous the hash of the entry before
 * @param hash the hash of this entry, over the one before and all that it says
 */
public record Entry(
        long sequence,
        Instant at,
        String operation,
        String scope,
        String caller,
        String callerId,
        String login,
        UUID correlation,
        Status status,
        String code,
        List<Change> changes,
        String previous,
        String hash) {
    public Entry {
        // A database keeps microseconds; what is hashed must come back from it unchanged.
        at = at.truncatedTo(ChronoUnit.MICROS);
        changes = List.copyOf(changes);
    }

    /** The same, said at a place in the log. */
    Entry at(long place, String before, String own) {
        return new Entry(
                place,
                at,
                operation,
                scope,
                caller,
                callerId,
                login,
                correlation,
                status,
                code,
                changes,
                before,
                own);
    }
}
