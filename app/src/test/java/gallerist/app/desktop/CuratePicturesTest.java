package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.Yard;
import gallerist.app.theme.Theme;
import gallerist.testkit.Frames;
import gallerist.testkit.Golden;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What only comes to be seen after some typing and choosing, in both themes. */
class CuratePicturesTest {
    private static final Golden GOLDEN =
            new Golden(Path.of("src/test/screens"), Path.of("target/screens"));

    @TempDir private Path folder;

    private static void enter(Curator window) {
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aNewVersionLooksAsItDidAtEachStep(Theme theme) {
        try (Yard yard = new Yard(folder);
                Curator window = new Curator(yard.workspace(), Yard.CLOCK, theme)) {
            Path file = yard.disk("os.raw", 16);
            window.go("Production/ubuntu-web?capture");
            Frames.inFront(() ->
                    window.control(TextField.class, "Disk image of the system")
                            .setText(file.toString()));
            window.settle();
            enter(window);
            window.click("Add region");
            for (String region : new String[] {"North Europe", "East US 2", "Japan East"}) {
                window.robot().write(region).push(KeyCode.ENTER);
            }
            window.robot().push(KeyCode.ESCAPE);
            window.look("new-version-regions-" + theme.text(), folder, GOLDEN);
            enter(window);
            window.look("new-version-review-" + theme.text(), folder, GOLDEN);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void manyLookAsTheyDid(Theme theme) {
        try (Yard yard = new Yard(folder);
                Curator window = new Curator(yard.workspace(), Yard.CLOCK, theme)) {
            for (String number : new String[] {"1.0.0", "1.1.0", "2.0.0"}) {
                yard.record(number);
            }
            window.go("Production#contents");
            window.robot()
                    .clickOn(window.control(TextField.class, "Filter by name, kind, tag or date"));
            window.robot().write("version ubuntu-web");
            window.click("Choose all that match");
            assertThat(window.says("3 chosen of 3 match")).isTrue();
            window.look("contents-chosen-" + theme.text(), folder, GOLDEN);
            window.click("Delete…");
            window.look("delete-many-" + theme.text(), folder, GOLDEN);
            Frames.inFront(window.shell().overlay()::hide);
            window.click("Leave out of latest…");
            window.look("leave-out-many-" + theme.text(), folder, GOLDEN);
            Frames.inFront(window.shell().overlay()::hide);
            window.click("Tag…");
            window.robot().write("stage").push(KeyCode.TAB).write("prod");
            window.look("tag-many-" + theme.text(), folder, GOLDEN);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void somebodyWhoWasFasterLooksAsItDid(Theme theme) {
        try (Yard yard = new Yard(folder);
                Curator window = new Curator(yard.workspace(), Yard.CLOCK, theme)) {
            window.go("Production/ubuntu-web?edit");
            Frames.inFront(() -> window.control(TextArea.class, "Description").setText("Mine"));
            yard.set("description=Theirs");
            window.settle();
            window.look("edit-meanwhile-" + theme.text(), folder, GOLDEN);
        }
    }

    @Test
    void anEditIsSavedAndUndoneByKeysAlone() {
        try (Yard yard = new Yard(folder);
                Curator window = new Curator(yard.workspace(), Yard.CLOCK)) {
            window.go("Production/ubuntu-web");
            window.robot().push(KeyCode.CONTROL, KeyCode.E);
            window.settle();
            window.robot().write("Web servers");
            enter(window);
            assertThat(description(yard)).isEqualTo("Web servers");
            window.robot().push(KeyCode.CONTROL, KeyCode.Z);
            window.settle();
            assertThat(description(yard)).isEmpty();
            assertThat(window.says("Undone: edit of ubuntu-web")).isTrue();
        }
    }

    @Test
    void refusalsAreSaidInTheDialogAndKeepItOpen() {
        try (Yard yard = new Yard(folder);
                Curator window = new Curator(yard.workspace(), Yard.CLOCK)) {
            window.go("Production/ubuntu-web?end-of-life");
            window.robot().write("2020-01-01");
            enter(window);

            assertThat(window.shell().overlay().isShowing()).isTrue();
            assertThat(window.control(TextField.class, "End of life").getText())
                    .isEqualTo("2020-01-01");
        }
    }

    private static String description(Yard yard) {
        return yard.workspace()
                .definitions()
                .show(yard.caller(), yard.definition())
                .orThrow()
                .description();
    }

    @Test
    void aFileThatIsDroppedOnThePageOfAnImageBeginsAVersion() {
        try (Yard yard = new Yard(folder);
                Curator window = new Curator(yard.workspace(), Yard.CLOCK)) {
            window.go("Production/ubuntu-web");
            window.drop(yard.disk("os.raw", 4), () -> window.robot().lookup(".page-body").query());

            assertThat(window.says("New version of ubuntu-web")).isTrue();
            assertThat(window.control(TextField.class, "Disk image of the system").getText())
                    .endsWith("os.raw");
        }
    }
}
