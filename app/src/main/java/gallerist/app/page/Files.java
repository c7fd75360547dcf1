package gallerist.app.page;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Asks for files and folders in the system's own dialogs, which begin where the last one ended. */
public interface Files {
    void open(String title, FileKind kind, Consumer<Path> chosen);

    /** A file that need not be there yet, with a name that is proposed. */
    void save(String title, FileKind kind, String name, Consumer<Path> chosen);

    void folder(String title, Consumer<Path> chosen);
}
