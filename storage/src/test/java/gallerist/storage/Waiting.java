package gallerist.storage;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what happens in the background. */
public final class Waiting {
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private Waiting() {}

    /** Returns as soon as something is so. */
    public static void until(BooleanSupplier isSo) {
        until(isSo, LONGEST);
    }

    static void until(BooleanSupplier isSo, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not become so");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
