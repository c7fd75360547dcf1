package gallerist.model.gallery;

import java.time.Instant;

/** Whether a version lies in the recycle bin, and until when. */
public sealed interface Deletion {
    record None() implements Deletion {}

    record Soft(Instant at, Instant purgeAfter, String by) implements Deletion {}

    static Deletion none() {
        return new None();
    }

    /** Into the recycle bin, for as long as things stay there. */
    static Deletion soft(Instant at, String by) {
        return new Soft(at, at.plus(SoftDeletePolicy.RETENTION), by);
    }

    /** Whether the time in the recycle bin is over. */
    default boolean purgeDue(Instant now) {
        return switch (this) {
            case Soft soft -> !now.isBefore(soft.purgeAfter());
            case None _ -> false;
        };
    }
}
