package gallerist.storage;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Resource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What somebody wants a resource to be, given what is stored. It is called inside the transaction;
 * what it refuses is logged as an attempt that failed.
 */
@FunctionalInterface
public interface Edit<R extends Resource> {
    R apply(Optional<R> stored);

    /** An edit of what somebody saw at a revision; refused when it has changed meanwhile. */
    static <R extends Resource> Edit<R> basedOn(R seen, UnaryOperator<R> change) {
        return stored -> {
            Refusal.unless(
                    stored.filter(now -> now.stored().revision() == seen.stored().revision())
                            .isPresent(),
                    new Problem.ChangedMeanwhile(seen.id()));
            return change.apply(stored.orElseThrow());
        };
    }
}
