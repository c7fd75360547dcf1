package gallerist.app.desktop;

import java.nio.file.Path;
import java.util.function.Supplier;

/** How a window came to its end. */
sealed interface Ending {
    record Closed() implements Ending {}

    /** Copies that run come to their end without the window. */
    record CarriedOn() implements Ending {}

    /**
     * The window opens again over another workspace.
     *
     * @param isCopying whether copies run, which come to their end without the window
     * @param between is done before, and answers what is told afterwards
     */
    record Moving(Path workspace, boolean isCopying, Supplier<String> between) implements Ending {}

    /** A backup is to be brought back before the window opens again. */
    record Restoring(Path backup) implements Ending {}
}
