package gallerist.app.fx;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Again and again as long as somebody looks: progress is sampled, never announced. An animation
 * would make the toolkit draw sixty times a second for it.
 */
public final class Pulse implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final Thread clock;
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final Runnable beat;
    private boolean isOpen = true;

    /** Ten times a second. */
    public Pulse(Runnable beat) {
        this(INTERVAL, beat);
    }

    public Pulse(Duration interval, Runnable beat) {
        this.beat = beat;
        clock = Thread.ofVirtual().name("pulse").start(() -> run(interval, new Fx()));
    }

    /** A window that has no time for a beat is not asked for two. */
    private void run(Duration interval, Fx front) {
        try {
            while (true) {
                Thread.sleep(interval);
                if (isDue.compareAndSet(false, true)) {
                    front.execute(this::beat);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        isDue.set(false);
        if (isOpen) {
            beat.run();
        }
    }

    @Override
    public void close() {
        isOpen = false;
        clock.interrupt();
    }
}
