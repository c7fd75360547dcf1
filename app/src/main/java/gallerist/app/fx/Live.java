package gallerist.app.fx;

import gallerist.storage.Changes;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A value that is read again when it may have changed. At most one reading is under way; whatever
 * changes meanwhile causes exactly one more.
 */
public final class Live<T> implements AutoCloseable {
    private final ReadOnlyObjectWrapper<T> value;
    private final Supplier<T> reader;
    private final Work work;
    private Changes.Listening listening = () -> {};
    private State state = State.QUIET;
    private long begun;
    private boolean isResting;
    private boolean hasArrived;

    private enum State {
        QUIET,
        READING,
        STALE,
        CLOSED
    }

    /**
     * Reads nothing before {@link #refresh}.
     *
     * @param first what is shown before the first reading has come back
     */
    Live(T first, Supplier<T> reader, Work work) {
        this.value = new ReadOnlyObjectWrapper<>(first);
        this.reader = reader;
        this.work = work;
        this.begun = System.nanoTime() - work.rest().toNanos();
    }

    /** Ends with this value. */
    void closes(Changes.Listening owned) {
        listening = owned;
    }

    public ReadOnlyObjectProperty<T> value() {
        return value.getReadOnlyProperty();
    }

    public T get() {
        return value.get();
    }

    /** May be called on any thread. */
    public void refresh() {
        synchronized (this) {
            if (state != State.QUIET) {
                state = state == State.CLOSED ? State.CLOSED : State.STALE;
                return;
            }
            state = State.READING;
        }
        read();
    }

    /**
     * Somebody else has changed something: what was read just now is read again a little later, so
     * that thousands of changes a second are a few readings. May be called on any thread.
     */
    void changed() {
        Duration wait;
        synchronized (this) {
            if (isResting) {
                return;
            }
            wait = work.rest().minusNanos(System.nanoTime() - begun);
            isResting = wait.isPositive();
        }
        if (wait.isPositive()) {
            work.later(wait, this::rested);
        } else {
            refresh();
        }
    }

    private void rested() {
        synchronized (this) {
            isResting = false;
        }
        refresh();
    }

    private void read() {
        boolean isFirst;
        synchronized (this) {
            begun = System.nanoTime();
            isFirst = !hasArrived;
        }
        if (isFirst) {
            work.call(this::attempt, Runnable::run);
        } else {
            work.readAgain(this::attempt);
        }
    }

    /** A reading that fails must not be the last one. */
    private Runnable attempt() {
        boolean isRead = false;
        try {
            T fresh = reader.get();
            isRead = true;
            return () -> arrived(fresh);
        } finally {
            if (!isRead) {
                goOn();
            }
        }
    }

    private void arrived(T fresh) {
        synchronized (this) {
            hasArrived = true;
        }
        if (!isClosed()) {
            value.set(fresh);
        }
        goOn();
    }

    private void goOn() {
        synchronized (this) {
            if (state != State.STALE) {
                state = state == State.CLOSED ? State.CLOSED : State.QUIET;
                return;
            }
            state = State.READING;
        }
        read();
    }

    private synchronized boolean isClosed() {
        return state == State.CLOSED;
    }

    @Override
    public void close() {
        synchronized (this) {
            state = State.CLOSED;
        }
        listening.close();
    }
}
