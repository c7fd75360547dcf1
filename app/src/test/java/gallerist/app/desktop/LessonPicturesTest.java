package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.workshop.ClassHost;
import gallerist.app.control.ActionButton;
import gallerist.app.theme.Theme;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Places;
import gallerist.app.workshop.Source;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import gallerist.testkit.Golden;
import gallerist.testkit.Login;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The steps of a class beside the program. */
class LessonPicturesTest {
    private static final Golden GOLDEN =
            new Golden(Path.of("src/test/screens"), Path.of("target/screens"));

    private static final Set<String> OF_CLASS =
            Set.of(
                    "Hint",
                    "Show me where",
                    "Export evidence",
                    "Time-lapse of what was recorded",
                    "Begin the workshop again");

    @TempDir private Path folder;
    private Path workspace = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        Path place = folder.resolve("public-safety");
        Classroom classroom =
                Classroom.of(
                        new Source("public-safety", place),
                        place,
                        ClassHost.outside(Commands.root(), Contoso.CLOCK),
                        Contoso.CLOCK);
        assertThat(Login.as("mara", () -> prepared(classroom))).isEmpty();
        workspace = classroom.workspace();
    }

    private static Optional<String> prepared(Classroom classroom) {
        try {
            return classroom.prepare();
        } catch (IOException unusable) {
            return Optional.of(unusable.toString());
        }
    }

    private static Optional<ButtonBase> button(Opened window, String words) {
        return window.seen().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getAccessibleText()))
                .findFirst();
    }

    private static void press(Opened window, String words) {
        Frames.inFront(button(window, words).orElseThrow()::fire);
        window.settle();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aStepIsShownWithItsHintAndPointsAtItsControl(Theme theme) throws IOException {
        try (Workspace opened = Workspace.open(workspace, Contoso.CLOCK);
                Opened window = Opened.over(opened, Contoso.CLOCK, theme)) {
            window.go("County#contents");
            press(window, "Hint");
            press(window, "Show me where");
            ButtonBase pointed = button(window, "New image definition…").orElseThrow();
            Frames.until(() -> pointed.getStyleClass().contains("pointed"));
            assertThat(pointed.isFocused()).isTrue();

            GOLDEN.check("lesson-" + theme.text(), picture(window, "lesson"));
            window.go("recovery");
            assertThat(pointed.getStyleClass()).doesNotContain("pointed");
        }
    }

    private Path picture(Opened window, String name) throws IOException {
        Path picture = folder.resolve(name + ".png");
        Darkroom.develop(window.picture(), picture);
        return picture;
    }

    @Test
    void aWindowThatCameFromNowhereHasNoWayBack() {
        try (Workspace opened = Workspace.open(workspace, Contoso.CLOCK);
                Opened window = Opened.over(opened, Contoso.CLOCK, Theme.LIGHT)) {
            long panels =
                    window.seen().stream()
                            .filter(node -> node.getStyleClass().contains("course"))
                            .filter(Node::isVisible)
                            .count();

            assertThat(panels).isEqualTo(1);
            assertThat(button(window, "Back to your own workspace")).isEmpty();
        }
    }

    @Test
    void aWorkshopMayPointAtEveryButtonOfAPage() {
        try (Workspace opened = Workspace.open(workspace, Contoso.CLOCK);
                Opened window = Opened.over(opened, Contoso.CLOCK, Theme.LIGHT)) {
            for (String place :
                    List.of(
                            "galleries",
                            "recovery",
                            "workshops#seats",
                            "County",
                            "County/dispatch",
                            "County/dispatch/1.0.0#replication")) {
                window.go(place);
                assertThat(buttons(window)).as(place).isNotEmpty().isSubsetOf(Places.CONTROLS);
            }
        }
    }

    /** What is written on buttons besides those of the window and of the class. */
    private static List<String> buttons(Opened window) {
        return window.seen().stream()
                .filter(ActionButton.class::isInstance)
                .map(node -> Optional.ofNullable(((ActionButton) node).getText()).orElse(""))
                .map(words -> words.replace("…", ""))
                .filter(words -> !words.isEmpty() && !OF_CLASS.contains(words))
                .toList();
    }
}
