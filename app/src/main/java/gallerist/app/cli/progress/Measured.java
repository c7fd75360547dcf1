package gallerist.app.cli.progress;

import java.time.Duration;
import java.util.Optional;

/**
 * A stage with its speed.
 *
 * @param bytesPerSecond 0 as long as it is not known
 * @param left how long it should take; nothing where that cannot be said yet
 * @param stalled for how long nothing has come, once that is worth telling
 */
record Measured(
        Stage stage, long bytesPerSecond, Optional<Pace.Left> left, Optional<Duration> stalled) {}
