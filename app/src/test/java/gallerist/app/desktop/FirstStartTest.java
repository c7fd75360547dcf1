package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.page.FileKind;
import gallerist.app.page.Files;
import gallerist.app.theme.Theme;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class FirstStartTest {
    private final FxRobot robot = new FxRobot();

    @TempDir Path folder;

    /** A person who chooses this file whatever is asked for. */
    private record Chosen(Path file) implements Files {
        @Override
        public void open(String title, FileKind kind, Consumer<Path> chosen) {
            chosen.accept(file);
        }

        @Override
        public void save(String title, FileKind kind, String name, Consumer<Path> chosen) {}

        @Override
        public void folder(String title, Consumer<Path> chosen) {}
    }

    @Test
    void aFirstImageFindsItsGalleryAndDefinitionMadeOnTheWay() throws IOException {
        Path disk = folder.resolve("web.raw");
        try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
            file.setLength(1 << 20);
        }
        try (Workspace empty = Contoso.empty(folder.resolve("default"));
                Opened window =
                        Opened.over(
                                empty, Contoso.CLOCK, Theme.LIGHT, 1280, 800, new Chosen(disk))) {
            Button choose =
                    window.seen().stream()
                            .filter(Button.class::isInstance)
                            .map(Button.class::cast)
                            .filter(button -> "Choose image…".equals(button.getText()))
                            .findFirst()
                            .orElseThrow();
            Frames.inFront(choose::fire);
            window.settle();
            robot.write("Gold").push(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();
            robot.write("web");
            for (String text : List.of("Contoso", "WebServer", "ubuntu")) {
                robot.push(KeyCode.TAB).write(text);
            }
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();

            assertThat(window.seen().stream().filter(TextField.class::isInstance))
                    .extracting(node -> ((TextField) node).getText())
                    .contains(disk.toString());
            assertThat(window.shell().navigator().place().get().resource().orElseThrow().name())
                    .isEqualTo("web");
        }
    }
}
