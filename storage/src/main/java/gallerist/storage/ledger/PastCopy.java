package gallerist.storage.ledger;

import gallerist.model.copies.Slot;
import gallerist.model.copies.Trouble;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Hold;
import gallerist.storage.CopyEvent;
import gallerist.storage.Progress;
import java.time.Instant;
import java.util.Optional;

/**
 * How a copy stood at a moment that has passed.
 *
 * @param last what had happened to it by then
 * @param source the region that served it, where it was being made
 */
public record PastCopy(
        CopyEvent last,
        Trouble trouble,
        int failures,
        HoldTable.Held held,
        Optional<Region> source) {

    public ResourceId version() {
        return last.version();
    }

    public CopyState state() {
        return CopyState.valueOf(last.to());
    }

    public Slot slot() {
        return new Slot(last.region(), last.zone(), last.replica());
    }

    public Optional<Instant> verifiedAt() {
        return Optional.of(last.at()).filter(_ -> state() == CopyState.PRESENT);
    }

    /** How far it had come, where it was being made. */
    public Optional<Progress.Moving> moving() {
        return source.filter(_ -> state() == CopyState.COPYING)
                .map(from ->
                        new Progress.Moving(
                                from,
                                last.done(),
                                last.total(),
                                last.bytesPerSecond(),
                                Optional.empty(),
                                false));
    }

    /** What was there of it, where somebody had let go of it. */
    public Optional<Progress.Resting> kept() {
        return Optional.of(new Progress.Resting(last.done(), last.total()))
                .filter(_ -> state() == CopyState.WAITING || state() == CopyState.HELD)
                .filter(_ -> held.hold() != Hold.CANCELLED)
                .filter(kept -> kept.total() > 0);
    }

    /** The row as it was then, as far as it matters for how its region stood. */
    public CopyRow row() {
        return new CopyRow(
                last.copy(),
                last.copy(),
                slot(),
                state(),
                0,
                "",
                last.at(),
                last.at(),
                failures,
                trouble,
                verifiedAt(),
                "",
                "",
                0,
                0,
                0);
    }
}
