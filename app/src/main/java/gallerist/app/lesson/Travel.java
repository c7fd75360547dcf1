package gallerist.app.lesson;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Moves the window to the workspace of a class, and back. */
public interface Travel {

    /** The person's own workspace, where there is a way back to it. */
    Optional<Path> home();

    /**
     * Closes the window and opens it over another workspace.
     *
     * @param between is done while no window has either; what it answers is told afterwards
     */
    void to(Path workspace, Supplier<String> between);
}
