package gallerist.app.cli.deletion;

import gallerist.app.cli.Session;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Leaving;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The bytes of what was deleted go after it. */
final class Departure {
    private static final Duration STEP = Duration.ofMillis(100);

    private final Session session;
    private final List<ResourceId> deleted;

    Departure(Session session, List<ResourceId> deleted) {
        this.session = session;
        this.deleted = List.copyOf(deleted);
    }

    Leaving left() {
        return deleted.stream().map(this::left).reduce(Leaving.GONE, Leaving::and);
    }

    /** What can't be seen any more is gone. */
    private Leaving left(ResourceId id) {
        return session.workspace().replications().leaving(session.caller(), id)
                        instanceof Outcome.Done<Leaving>(Leaving leaving)
                ? leaving
                : Leaving.GONE;
    }

    /** Waits until nothing more goes; what is left then. */
    Leaving await(BooleanSupplier isYielding) {
        Leaving left = left();
        while (!left.isAtRest()
                && !isYielding.getAsBoolean()
                && !session.cancellation().await(STEP)) {
            left = left();
        }
        return left;
    }
}
