package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.workshop.Attended;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Client;
import gallerist.app.owner.Contact;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.testkit.Frames;
import gallerist.testkit.JavaFx;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A person takes a workshop in the window and comes back. */
@Timeout(120)
class LessonFlowTest {
    private static final InstantSource CLOCK = InstantSource.system();

    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;
    private Path own = Path.of("");
    private CompletableFuture<Integer> desktop = new CompletableFuture<>();

    @BeforeEach
    void open() {
        JavaFx.start();
        own = folder.resolve("own");
        desktop =
                CompletableFuture.supplyAsync(
                        () ->
                                new Desktop(
                                                CLOCK,
                                                workspace ->
                                                        Attended.over(
                                                                workspace, Commands.root(), CLOCK))
                                        .run(request(own), silent()),
                        Executors.newVirtualThreadPerTaskExecutor());
    }

    private static Request request(Path workspace, String... words) {
        return new Request(List.of(words), workspace, workspace, 80, false, false, false, false);
    }

    private static Terminal silent() {
        return new Terminal(
                new PrintStream(PrintStream.nullOutputStream()),
                new PrintStream(PrintStream.nullOutputStream()),
                _ -> "",
                new Cancellation());
    }

    private Optional<ButtonBase> button(String words) {
        return robot.lookup((Node node) ->
                        node instanceof ButtonBase button
                                && (words.equals(node.getAccessibleText())
                                        || words.equals(button.getText())))
                .tryQueryAs(ButtonBase.class);
    }

    private void press(String words) {
        Frames.until(() -> button(words).isPresent());
        Frames.inFront(button(words).orElseThrow()::fire);
    }

    private void awaitText(String words) {
        Frames.until(() ->
                robot.lookup((Node node) ->
                                node instanceof Labeled label && words.equals(label.getText()))
                        .tryQuery()
                        .isPresent());
    }

    private void close() {
        Stage stage =
                Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .findFirst()
                        .orElseThrow();
        Frames.inFront(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void aClassIsBegunSolvedResetAndLeft() {
        press("Workshop");
        press("Start: First gallery");
        awaitText("Step 1 of 5");
        Path workspace = folder.resolve("workshops/first-gallery/workspace");
        assertThat(workspace).isDirectory();

        press("Hint");
        awaitText("gallerist sig create needs a group and a name.");

        command(workspace, "sig", "create", "-g", "images", "-r", "First");
        awaitText("Step 2 of 5");

        press("Begin the workshop again…");
        press("Forget and begin again");
        awaitText("Step 1 of 5");

        press("Back to your own workspace");
        Frames.until(() -> button("Hint").isEmpty() && button("Workshop").isPresent());
        press("Workshop");
        Frames.until(() -> button("Go on: First gallery").isPresent());
        close();

        assertThat(desktop.join()).isZero();
        assertThat(Files.exists(own.resolve("workshop.txt"))).isFalse();
    }

    /** As it is typed in a terminal while the window is open. */
    private static void command(Path workspace, String... words) {
        assertThat(Client.ask(request(workspace, words), silent()))
                .isEqualTo(new Contact.Answered(0));
    }
}
