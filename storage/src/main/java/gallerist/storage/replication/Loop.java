package gallerist.storage.replication;

import gallerist.storage.Uptime;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Runs one step again and again, survives whatever it does, waits, and can be woken. */
final class Loop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Loop.class.getName());

    /** The longest nap between two looks at how long the machine has been running. */
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Runnable step;
    private final Duration pause;
    private final Uptime uptime;
    private final Semaphore pokes = new Semaphore(0);
    private final Thread thread;
    private volatile boolean isClosed;

    private Loop(String name, Duration pause, Uptime uptime, Runnable step) {
        this.step = step;
        this.pause = pause;
        this.uptime = uptime;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    static Loop start(String name, Duration pause, Uptime uptime, Runnable step) {
        Loop loop = new Loop(name, pause, uptime, step);
        loop.thread.start();
        return loop;
    }

    /** Several before the next step are one. */
    void poke() {
        if (pokes.availablePermits() == 0) {
            pokes.release();
        }
    }

    private void run() {
        while (!isClosed) {
            try {
                step.run();
            } catch (RuntimeException failure) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "The step failed, the next one may not",
                        failure);
            }
            waitForPoke();
        }
    }

    private void waitForPoke() {
        try {
            Duration end = uptime.now().plus(pause);
            boolean isPoked = false;
            while (!isPoked && uptime.now().compareTo(end) < 0) {
                isPoked = pokes.tryAcquire(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
            }
            pokes.drainPermits();
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        }
    }

    /** Waits for the step that is running. */
    @Override
    public void close() {
        isClosed = true;
        poke();
        try {
            thread.join();
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        }
    }
}
