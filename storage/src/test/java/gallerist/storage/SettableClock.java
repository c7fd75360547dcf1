package gallerist.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * A clock that stands until a test moves it or lets it run, in a machine that runs as long as it
 * says.
 */
final class SettableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private volatile Duration running = Duration.ofDays(1);
    private volatile LongSupplier goneBy = () -> 0;

    @Override
    public Instant instant() {
        return now.plusNanos(goneBy.getAsLong());
    }

    Duration running() {
        return running;
    }

    void advance(Duration time) {
        now = now.plus(time);
        running = running.plus(time);
    }

    /** From now on time also goes by as it does. */
    void run() {
        long start = System.nanoTime();
        goneBy = () -> System.nanoTime() - start;
    }

    /** Somebody sets the clock, or it is broken: no time passes. */
    void jump(Duration time) {
        now = now.plus(time);
    }

    void startMachineAnew() {
        running = Duration.ZERO;
    }
}
