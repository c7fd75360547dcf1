package gallerist.storage.ledger;

import gallerist.model.copies.KnownCopy;
import gallerist.model.copies.Slot;
import gallerist.model.copies.Trouble;
import gallerist.model.replication.CopyState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One copy of a content, as the database knows it.
 *
 * @param attempt grows with each worker that takes it up; only the last one's word counts
 * @param dueAt when it is tried again
 * @param waitingSince since when nobody has worked at it
 * @param verifiedBy how its bytes were last read back: {@code direct} from the device, {@code
 *     buffered} by the system, or not at all
 * @param partWorker who has begun to write it, and under which attempt
 */
public record CopyRow(
        UUID id,
        UUID content,
        Slot slot,
        CopyState state,
        long attempt,
        String worker,
        Instant dueAt,
        Instant waitingSince,
        int failures,
        Trouble trouble,
        Optional<Instant> verifiedAt,
        String verifiedBy,
        String partWorker,
        long partAttempt) {

    public KnownCopy known() {
        return new KnownCopy(id, slot, state);
    }
}
