package gallerist.app.cli.progress;

import java.util.Optional;

/** A stage with its speed, and how long it should take; nothing where that cannot be said yet. */
record Measured(Stage stage, long bytesPerSecond, Optional<Pace.Left> left) {}
