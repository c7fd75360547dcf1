package gallerist.app.page;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Asks for files and folders in the system's own dialogs. */
public interface Files {
    void open(String title, Consumer<Path> chosen);

    /** A file that need not be there yet, with a name that is proposed. */
    void save(String title, String name, Consumer<Path> chosen);

    void folder(String title, Consumer<Path> chosen);
}
