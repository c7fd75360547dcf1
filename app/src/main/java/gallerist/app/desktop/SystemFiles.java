package gallerist.app.desktop;

import gallerist.app.page.FileKind;
import gallerist.app.page.Files;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own dialogs for files, over this window. */
record SystemFiles(Supplier<Window> window, Folders folders) implements Files {
    @Override
    public void open(String title, FileKind kind, Consumer<Path> chosen) {
        tell(kind, chooser(title, kind).showOpenDialog(window.get()), chosen);
    }

    @Override
    public void save(String title, FileKind kind, String name, Consumer<Path> chosen) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(name);
        tell(kind, chooser.showSaveDialog(window.get()), chosen);
    }

    @Override
    public void folder(String title, Consumer<Path> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        begin(FileKind.ANY).ifPresent(chooser::setInitialDirectory);
        tell(FileKind.ANY, chooser.showDialog(window.get()), chosen);
    }

    /**
     * The dialog as it would be shown, with the files of the kind first and all others to choose.
     */
    FileChooser chooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        begin(kind).ifPresent(chooser::setInitialDirectory);
        if (!kind.patterns().isEmpty()) {
            chooser.getExtensionFilters().add(new ExtensionFilter(kind.title(), kind.patterns()));
        }
        chooser.getExtensionFilters().add(new ExtensionFilter(FileKind.ANY.title(), "*"));
        return chooser;
    }

    private Optional<File> begin(FileKind kind) {
        return folders.of(kind).map(Path::toFile);
    }

    private void tell(FileKind kind, File file, Consumer<Path> chosen) {
        Optional.ofNullable(file)
                .map(File::toPath)
                .ifPresent(path -> {
                    Optional.ofNullable(path.getParent())
                            .ifPresent(folder -> folders.chosen(kind, folder));
                    chosen.accept(path);
                });
    }
}
