package gallerist.storage.ledger;

import gallerist.model.copies.KnownCopy;
import gallerist.model.copies.Slot;
import gallerist.model.copies.Trouble;
import gallerist.model.replication.CopyState;
import gallerist.storage.sql.Outlook;
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
 * @param kept what was there of it when somebody let go of it
 * @param told how much of it the transfers tell that have ended
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
        long partAttempt,
        long kept,
        long told) {

    /** Whether somebody has begun to write it and nobody has ended that. */
    public boolean isBegun() {
        return !partWorker.isEmpty();
    }

    /** The same, after who has begun to write it let go of it. */
    public CopyRow left(String by, long inAttempt, long bytes) {
        return new CopyRow(
                id,
                content,
                slot,
                state,
                attempt,
                worker,
                dueAt,
                waitingSince,
                failures,
                trouble,
                verifiedAt,
                verifiedBy,
                by,
                inAttempt,
                bytes,
                told);
    }

    Outlook.Begun begun() {
        return new Outlook.Begun(content, id, kept);
    }

    public KnownCopy known() {
        return new KnownCopy(id, slot, state);
    }
}
