package gallerist.app.desktop;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What the window has done in the background: not before it is seen, so that nothing competes with
 * its first frame, and not once it goes.
 */
final class Backstage implements Executor, AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Act act = Act.BEFORE;

    private enum Act {
        BEFORE,
        DURING,
        AFTER
    }

    @Override
    public synchronized void execute(Runnable task) {
        switch (act) {
            case BEFORE -> waiting.add(task);
            case DURING -> threads.execute(task);
            case AFTER -> waiting.clear();
        }
    }

    /** The window is seen. */
    synchronized void begin() {
        if (act == Act.BEFORE) {
            act = Act.DURING;
            waiting.forEach(threads::execute);
            waiting.clear();
        }
    }

    /** Waits for what was begun. */
    @Override
    public void close() {
        synchronized (this) {
            act = Act.AFTER;
            waiting.clear();
        }
        threads.close();
    }
}
