package gallerist.app.owner;

import java.util.ArrayList;
import java.util.List;

/**
 * The wish that a command ends early. Commands look at it or register what ends their waiting; no
 * thread is interrupted, because that would close the database's file under everybody.
 */
public final class Cancellation {
    private final List<Runnable> actions = new ArrayList<>();
    private boolean requested;

    public synchronized boolean isRequested() {
        return requested;
    }

    public void request() {
        List<Runnable> due;
        synchronized (this) {
            if (requested) {
                return;
            }
            requested = true;
            due = List.copyOf(actions);
        }
        due.forEach(Runnable::run);
    }

    /** Runs the action once, at once when the wish was already made. */
    public void whenRequested(Runnable action) {
        synchronized (this) {
            if (!requested) {
                actions.add(action);
                return;
            }
        }
        action.run();
    }
}
