package gallerist.app.desktop;

import gallerist.app.report.Hands;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks the person where to write something. */
final class FileSaving implements Hands.Saving {
    private final Supplier<Window> window;
    private final Consumer<String> said;

    /**
     * Makes it.
     *
     * @param said tells the person what became of it
     */
    FileSaving(Supplier<Window> window, Consumer<String> said) {
        this.window = window;
        this.said = said;
    }

    @Override
    public void save(String name, byte[] content) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save " + name);
        chooser.setInitialFileName(name);
        Optional.ofNullable(chooser.showSaveDialog(window.get()))
                .map(File::toPath)
                .ifPresent(file -> {
                    try {
                        Files.write(file, content);
                        said.accept("Saved " + file);
                    } catch (IOException failed) {
                        said.accept("%s can't be written: %s".formatted(file, failed.getMessage()));
                    }
                });
    }
}
