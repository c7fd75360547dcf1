package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.control.FilterField;
import gallerist.app.theme.Theme;
import gallerist.storage.Workspace;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class HelpKeysTest {
    @TempDir private Path folder;

    @Test
    void theKeysThatSearchGoToTheSearchOfTheManualWhereThatIsShown() {
        try (Workspace own = Contoso.empty(folder.resolve("own"));
                Opened window = Opened.over(own, Contoso.CLOCK, Theme.LIGHT)) {
            window.go("help");
            new FxRobot().push(KeyCode.CONTROL, KeyCode.F);
            window.settle();

            assertThat(window.seen())
                    .filteredOn(node -> node instanceof FilterField && node.isFocused())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            FilterField.class,
                            field ->
                                    assertThat(field.getPromptText())
                                            .isEqualTo("Search the manual"));

            window.go("galleries");
            new FxRobot().push(KeyCode.CONTROL, KeyCode.F);
            window.settle();

            assertThat(window.seen())
                    .filteredOn(node -> node instanceof FilterField && node.isFocused())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            FilterField.class,
                            field -> assertThat(field.getPromptText()).startsWith("Filter"));
        }
    }
}
