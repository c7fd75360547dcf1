package gallerist.app.fx;

import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Changes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/**
 * A value that is reckoned from much, and so is read again at most every other second: many changes
 * are often made together.
 */
public final class Unhurried<T> implements AutoCloseable {
    /** How often {@link #beat} is to be called. */
    public static final Duration BEAT = Duration.ofSeconds(2);

    private final Live<T> live;
    private final Changes.Listening listening;
    private final AtomicBoolean isStale = new AtomicBoolean();

    /**
     * Reads it.
     *
     * @param first what is shown before the first reading has come back
     */
    public Unhurried(Workbench bench, T first, Function<Caller, T> read) {
        live = bench.live(first, _ -> false, read);
        listening =
                bench.workspace()
                        .changes()
                        .listen(change -> {
                            if (change instanceof Change.Written) {
                                isStale.set(true);
                            }
                        });
    }

    public ObservableValue<T> value() {
        return live.value();
    }

    public T get() {
        return live.get();
    }

    /** Reads again what has changed since. */
    public void beat() {
        if (isStale.getAndSet(false)) {
            live.refresh();
        }
    }

    @Override
    public void close() {
        listening.close();
        live.close();
    }
}
