package gallerist.storage;

import java.time.Duration;

/**
 * How long the machine has been running. It only grows until the machine is started anew, whatever
 * happens to the clock, so that of two readings the difference is never more than what has passed.
 */
@FunctionalInterface
public interface Uptime {
    Uptime OF_THE_MACHINE = () -> Duration.ofNanos(System.nanoTime());

    Duration now();
}
