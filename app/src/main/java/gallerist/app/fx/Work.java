package gallerist.app.fx;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Calls in the background that go on in front. What fails unexpectedly is told once. */
public final class Work {
    private final Executor background;
    private final Executor front;
    private final Consumer<Throwable> failures;
    private final Duration rest;
    private final AtomicInteger underWay = new AtomicInteger();

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

    /** One of the places where everything is caught: the window must live on. */
    private <T> Runnable attempt(Supplier<T> call, Consumer<T> then) {
        try {
            T value = call.get();
            return () -> then.accept(value);
        } catch (RuntimeException | Error failure) {
            return () -> failures.accept(failure);
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

    /** Whether nothing is called and nothing is still to be shown. */
    public boolean isIdle() {
        return underWay.get() == 0;
    }
}
