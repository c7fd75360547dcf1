package gallerist.model.copies;

import java.time.Duration;

/**
 * How long a copy that failed waits before it is tried again: longer each time, at most a quarter
 * of an hour.
 */
public final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Backoff() {}

    public static Duration after(int failures) {
        int doublings = Math.min(failures - 1, 20);
        Duration pause = FIRST.multipliedBy(1L << Math.max(0, doublings));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
