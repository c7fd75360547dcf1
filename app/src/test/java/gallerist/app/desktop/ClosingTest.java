package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Place;
import gallerist.app.page.Closing;
import gallerist.app.replication.Yard;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.CopyState;
import gallerist.storage.Bandwidth;
import gallerist.storage.ReplicaStatus;
import gallerist.testkit.Frames;
import gallerist.testkit.JavaFx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What becomes of copies when the window is closed, and how the window comes back. */
class ClosingTest {
    private static final long SLOW = 200_000;

    private final FxRobot robot = new FxRobot();
    private final CompletableFuture<Ending> ended = new CompletableFuture<>();
    @TempDir private Path folder;
    private Optional<Yard> yard = Optional.empty();
    private Optional<OpenWindow> window = Optional.empty();
    private ResourceId version = ResourceId.subscription("none");

    @BeforeEach
    void open() {
        JavaFx.start();
        yard = Optional.of(new Yard(folder));
        yard().workspace().replications().limit(yard().caller(), Bandwidth.always(SLOW)).orThrow();
        version = yard().capture("1.0.0", yard().disk("os.raw", 8), "northeurope");
    }

    @AfterEach
    void close() {
        window.ifPresent(shown -> Frames.inFront(shown::leave));
        yard().close();
    }

    private Yard yard() {
        return yard.orElseThrow();
    }

    private Stage show() {
        OpenWindow made =
                new OpenWindow(
                        yard().workspace(), new Backstage(), Yard.CLOCK, ended, Optional.empty());
        window = Optional.of(made);
        Frames.inFront(() -> made.show(""));
        return stage();
    }

    private static Stage stage() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> "Gallerist".equals(stage.getTitle()))
                .findFirst()
                .orElseThrow();
    }

    private void copy() {
        yard().workspace().replicator().start();
        Frames.until(() -> states().contains(CopyState.COPYING));
    }

    private List<CopyState> states() {
        return yard().status(version).replicas().stream().map(ReplicaStatus::state).toList();
    }

    private static void ask(Stage stage) {
        Frames.inFront(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void press(String words) {
        Frames.until(() -> button(words).isPresent());
        Frames.inFront(button(words).orElseThrow()::fire);
    }

    private Optional<Button> button(String words) {
        return robot.lookup((Node node) ->
                        node instanceof Button && words.equals(node.getAccessibleText()))
                .tryQueryAs(Button.class);
    }

    @Test
    void withoutCopiesTheWindowJustCloses() {
        Stage stage = show();

        ask(stage);

        assertThat(ended).isCompletedWithValue(new Ending.Closed());
    }

    @Test
    void whoeverStaysKeepsTheWindowAndTheCopies() {
        Stage stage = show();
        copyAndAsk(stage);

        press("Stay");

        Frames.until(() -> button("Stay").isEmpty());
        assertThat(ended).isNotDone();
        assertThat(stage.isShowing()).isTrue();
        assertThat(states()).doesNotContain(CopyState.HELD);
    }

    private void copyAndAsk(Stage stage) {
        copy();
        Frames.until(() ->
                robot.lookup((Node node) ->
                                node instanceof Button each && each.getText().contains("copying"))
                        .tryQuery()
                        .isPresent());
        ask(stage);
        Frames.until(() -> button("Stay").isPresent());
    }

    @Test
    void pausedCopiesWaitWhenTheWindowIsGone() {
        Stage stage = show();
        copyAndAsk(stage);

        press("Pause and close");

        Frames.until(ended::isDone);
        assertThat(ended).isCompletedWithValue(new Ending.Closed());
        assertThat(states()).contains(CopyState.HELD);
    }

    @Test
    void copiesCarryOnWithoutTheWindow() {
        Stage stage = show();
        copyAndAsk(stage);

        press("Carry on in the background");

        Frames.until(ended::isDone);
        assertThat(ended).isCompletedWithValue(new Ending.CarriedOn());
        assertThat(states()).doesNotContain(CopyState.HELD);
    }

    @Test
    void anAnswerThatIsRememberedIsNotAskedForAgain() {
        Stage stage = show();
        copyAndAsk(stage);
        CheckBox again =
                robot.lookup((Node node) ->
                                node instanceof CheckBox box
                                        && box.getText().startsWith("Do the same"))
                        .queryAs(CheckBox.class);
        Frames.inFront(() -> again.setSelected(true));
        press("Carry on in the background");
        Frames.until(ended::isDone);
        Frames.inFront(() -> window.orElseThrow().leave());

        assertThat(new WindowState(yard().workspace().folder()).closing())
                .isEqualTo(Closing.CARRY_ON);
    }

    /** Nobody can tell when a process is killed. */
    @Test
    void theWindowComesBackToItsPlaceThoughItWasNeverClosed() {
        show();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("ub");

        Path folder = yard().workspace().folder();
        Frames.until(() ->
                new WindowState(folder).filter().equals("ub")
                        && new WindowState(folder)
                                .place()
                                .equals(Optional.of(Place.home().text())));
    }

    @Test
    void theWindowComesBackAsItWasLeft() throws IOException {
        Files.writeString(
                yard().workspace().folder().resolve("window.properties"),
                "columns.Word\\ |\\ Length=300,120");
        Stage first = show();
        Frames.inFront(() -> {
            first.setWidth(1100);
            first.setHeight(700);
            first.setX(60);
            first.setY(40);
        });
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("ubuntu");
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        Frames.inFront(() -> window.orElseThrow().leave());

        Stage again = show();

        WindowState left = new WindowState(yard().workspace().folder());
        assertThat(again.getWidth()).isEqualTo(1100);
        assertThat(again.getHeight()).isEqualTo(700);
        assertThat(again.getX()).isEqualTo(60);
        assertThat(left.drawer()).isTrue();
        assertThat(left.filter()).isEqualTo("ubuntu");
        assertThat(left.size("tree.width", 0)).isEqualTo(264 + 2 * 16);
        assertThat(again.getScene().lookup(".sidebar").getLayoutBounds().getWidth())
                .isEqualTo(264 + 2 * 16);
        assertThat(((TextInputControl) again.getScene().lookup(".sidebar .text-field")).getText())
                .isEqualTo("ubuntu");
        assertThat(left.zoom()).isEqualTo(1.1);
        assertThat(left.theme()).isPresent();
        assertThat(left.columns().all()).containsExactly(Map.entry("Word | Length", "300,120"));
    }
}
