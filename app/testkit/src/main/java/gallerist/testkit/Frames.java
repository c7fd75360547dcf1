package gallerist.testkit;

import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Waits by what the screen does, never by the clock. */
public final class Frames {
    private static final long PATIENCE_SECONDS = 30;

    private Frames() {}

    /** Does something on the JavaFX thread, and returns when it is done. */
    public static void inFront(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            CompletableFuture.runAsync(task, Platform::runLater).join();
        }
    }

    /** Returns after so many frames, when layout and drawing have caught up. */
    public static void pass(int frames) {
        int[] left = {frames};
        until(() -> --left[0] < 0);
    }

    /** The next frame, at once. On the JavaFX thread. */
    public static void now() {
        Toolkit.getToolkit().firePulse();
    }

    /** Returns at the first frame at which something holds; looked at on the JavaFX thread. */
    public static void until(BooleanSupplier condition) {
        CountDownLatch holds = new CountDownLatch(1);
        Platform.runLater(() -> new Watch(condition, holds).start());
        try {
            if (!holds.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("never came true: " + condition);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Watch extends AnimationTimer {
        private final BooleanSupplier condition;
        private final CountDownLatch holds;

        Watch(BooleanSupplier condition, CountDownLatch holds) {
            this.condition = condition;
            this.holds = holds;
        }

        @Override
        public void handle(long now) {
            Platform.requestNextPulse();
            if (condition.getAsBoolean()) {
                stop();
                holds.countDown();
            }
        }
    }
}
