package gallerist.storage;

import gallerist.model.activity.Operation;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells listeners what was committed, in the thread that wrote it: listeners must be quick. One
 * that fails disturbs neither the writer nor the others.
 */
public final class Changes {
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    Changes() {}

    /** Listens until the answer is closed. */
    public Listening listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Somebody who listens. */
    @FunctionalInterface
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    void written(Operation operation, ResourceId id) {
        announce(new Change.Written(operation, id));
    }

    void refused(Operation operation, ResourceId id) {
        announce(new Change.Refused(operation, id));
    }

    private void announce(Change change) {
        for (Consumer<Change> listener : listeners) {
            tell(listener, change);
        }
    }

    private static void tell(Consumer<Change> listener, Change change) {
        try {
            listener.accept(change);
        } catch (RuntimeException failure) {
            System.getLogger(Changes.class.getName())
                    .log(System.Logger.Level.ERROR, "A listener failed on " + change, failure);
        }
    }
}
