package gallerist.app.editing.many;

import gallerist.app.editing.many.Together.Stays;
import gallerist.app.text.Called;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;

/** What locks hold as it is. */
record Held(List<Lock> locks) {
    Held {
        locks = List.copyOf(locks);
    }

    /** That a resource stays, where a lock is around it. */
    Optional<Stays> on(ResourceId id) {
        return locks.stream()
                .filter(each -> id.isWithin(each.scope()))
                .findFirst()
                .map(lock ->
                        new Stays(
                                Called.of(id),
                                "The lock %s on %s holds it"
                                        .formatted(lock.name(), lock.scope().name())));
    }
}
