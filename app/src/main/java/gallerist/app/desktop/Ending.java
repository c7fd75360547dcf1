package gallerist.app.desktop;

import java.nio.file.Path;

/** How a window came to its end. */
sealed interface Ending {
    record Closed() implements Ending {}

    /** Copies that run come to their end without the window. */
    record CarriedOn() implements Ending {}

    /** A backup is to be brought back before the window opens again. */
    record Restoring(Path backup) implements Ending {}
}
