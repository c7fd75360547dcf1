package gallerist.app.fx;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Calls in the background that go on in front. What fails unexpectedly is told once. */
public final class Work {
    /** Nobody sees more than twenty different things a second. */
    private static final Duration FRAME = Duration.ofMillis(50);

    private static final Duration SHARE = Duration.ofMillis(20);

    private final Executor background;
    private final Executor front;
    private final Consumer<Throwable> failures;
    private final Duration rest;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Queue<Runnable> arrivals = new ArrayDeque<>();
    private boolean isToBeShown;
    private volatile long shown;
    private volatile boolean isClosed;

    /**
     * Where things run.
     *
     * @param front the thread of the window
     * @param failures told in front
     */
    public Work(Executor background, Executor front, Consumer<Throwable> failures) {
        this(background, front, failures, Duration.ZERO);
    }

    /**
     * The same for a window that somebody looks at.
     *
     * @param rest how long a value that others change stays on the screen before it is read again
     */
    public Work(Executor background, Executor front, Consumer<Throwable> failures, Duration rest) {
        this.background = background;
        this.front = front;
        this.failures = failures;
        this.rest = rest;
        this.shown = System.nanoTime() - FRAME.toNanos();
    }

    Duration rest() {
        return rest;
    }

    /** Does something in the background when some time has passed. */
    void later(Duration wait, Runnable task) {
        underWay.incrementAndGet();
        CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS, background)
                .execute(() -> {
                    try {
                        task.run();
                    } finally {
                        underWay.decrementAndGet();
                    }
                });
    }

    public <T> void call(Supplier<T> call, Consumer<T> then) {
        underWay.incrementAndGet();
        background.execute(() -> front(attempt(call, then)));
    }

    /** Reads again what is on the screen, where it is shown together with all that comes then. */
    void readAgain(Supplier<Runnable> reading) {
        underWay.incrementAndGet();
        background.execute(() -> arrive(attempt(reading, Runnable::run)));
    }

    private void arrive(Runnable news) {
        synchronized (arrivals) {
            arrivals.add(news);
            if (isToBeShown) {
                return;
            }
            isToBeShown = true;
        }
        showSoon();
    }

    private void showSoon() {
        Duration wait = FRAME.minusNanos(System.nanoTime() - shown);
        if (rest.isPositive() && wait.isPositive()) {
            later(wait, () -> front.execute(this::show));
        } else {
            front.execute(this::show);
        }
    }

    /** Where that takes long, somebody who types or clicks comes in between. */
    private void show() {
        long begun = System.nanoTime();
        boolean isMore = true;
        while (isMore && (rest.isZero() || System.nanoTime() - begun < SHARE.toNanos())) {
            isMore = showNext();
        }
        shown = System.nanoTime();
        if (isMore) {
            showSoon();
        }
    }

    /** Whether there is more to show. */
    private boolean showNext() {
        Runnable next;
        synchronized (arrivals) {
            next = arrivals.remove();
        }
        show(next);
        synchronized (arrivals) {
            isToBeShown = !arrivals.isEmpty();
            return isToBeShown;
        }
    }

    /** What fails must not keep the others from being shown. */
    private void show(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException | Error failure) {
            fail(failure);
        } finally {
            underWay.decrementAndGet();
        }
    }

    /** One of the places where everything is caught: the window must live on. */
    private <T> Runnable attempt(Supplier<T> call, Consumer<T> then) {
        try {
            T value = call.get();
            return () -> then.accept(value);
        } catch (RuntimeException | Error failure) {
            return () -> fail(failure);
        }
    }

    private void front(Runnable task) {
        front.execute(() -> {
            try {
                task.run();
            } finally {
                underWay.decrementAndGet();
            }
        });
    }

    private void fail(Throwable failure) {
        if (!isClosed) {
            failures.accept(failure);
        }
    }

    /**
     * Nobody looks any more: the workspace may be closed, and what it then refuses is no failure.
     */
    public void close() {
        isClosed = true;
    }

    /** Whether nothing is called and nothing is still to be shown. */
    public boolean isIdle() {
        return underWay.get() == 0;
    }
}
