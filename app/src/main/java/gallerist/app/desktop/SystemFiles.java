package gallerist.app.desktop;

import gallerist.app.page.Files;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialogs for files, over this window. */
record SystemFiles(Supplier<Window> window) implements Files {
    @Override
    public void open(String title, Consumer<Path> chosen) {
        tell(chooser(title).showOpenDialog(window.get()), chosen);
    }

    @Override
    public void save(String title, String name, Consumer<Path> chosen) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        tell(chooser.showSaveDialog(window.get()), chosen);
    }

    @Override
    public void folder(String title, Consumer<Path> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        tell(chooser.showDialog(window.get()), chosen);
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }

    private static void tell(File file, Consumer<Path> chosen) {
        Optional.ofNullable(file).map(File::toPath).ifPresent(chosen);
    }
}
