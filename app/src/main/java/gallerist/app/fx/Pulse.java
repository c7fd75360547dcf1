package gallerist.app.fx;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Again and again as long as somebody looks: progress is sampled, never announced. An animation
 * would make the toolkit draw sixty times a second for it.
 */
public final class Pulse implements AutoCloseable {
    /** Ten times a second: as often as somebody who looks wants to see bytes move. */
    public static final Duration QUICK = Duration.ofMillis(100);

    private final Thread clock;
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final Runnable beat;
    private final Supplier<Duration> pace;
    private volatile Duration pause;
    private boolean isOpen = true;

    /** Ten times a second. */
    public Pulse(Runnable beat) {
        this(QUICK, beat);
    }

    public Pulse(Duration interval, Runnable beat) {
        this(() -> interval, beat);
    }

    /**
     * As often as there is something to see.
     *
     * @param pace asked in front after each beat how long until the next one
     */
    public Pulse(Supplier<Duration> pace, Runnable beat) {
        this.beat = beat;
        this.pace = pace;
        this.pause = pace.get();
        clock = Thread.ofVirtual().name("pulse").start(() -> run(new Fx()));
    }

    /** A window that has no time for a beat is not asked for two. */
    private void run(Fx front) {
        try {
            while (true) {
                Thread.sleep(pause);
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
            pause = pace.get();
        }
    }

    @Override
    public void close() {
        isOpen = false;
        clock.interrupt();
    }
}
