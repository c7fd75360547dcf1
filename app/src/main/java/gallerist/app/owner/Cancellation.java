package gallerist.app.owner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
            notifyAll();
        }
        due.forEach(Runnable::run);
    }

    /** Waits so long, or until the wish is made; whether it was. */
    public synchronized boolean await(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        try {
            for (long left = most.toNanos();
                    !requested && left > 0;
                    left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return true;
        }
        return requested;
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
