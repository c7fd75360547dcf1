package gallerist.app.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Calls in the background that go on in front. What fails unexpectedly is told once. */
public final class Work {
    private final Executor background;
    private final Executor front;
    private final Consumer<Throwable> failures;
    private final AtomicInteger underWay = new AtomicInteger();

    /**
     * Where things run.
     *
     * @param front the thread of the window
     * @param failures told in front
     */
    public Work(Executor background, Executor front, Consumer<Throwable> failures) {
        this.background = background;
        this.front = front;
        this.failures = failures;
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
