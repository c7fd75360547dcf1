package gallerist.installers;

import java.io.IOException;
import java.nio.file.Path;

/** A form in which Linux systems install programs. */
sealed interface LinuxPackage permits Deb, Rpm {
    /** Where shells of these systems look for completions. */
    String zshCompletions();

    /** Makes the package of all that is in a tree. */
    void write(Path root, Path packages) throws IOException;
}
