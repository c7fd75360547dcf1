package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Fx;
import gallerist.app.theme.Theme;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import gallerist.testkit.Golden;
import gallerist.testkit.JavaFx;
import gallerist.testkit.Snapshot;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** The window over a real workspace, as somebody at keyboard and mouse has it. */
final class Curator implements AutoCloseable {
    private static final int MOST_GRIPS = 5;

    /** So far does the mouse have to go before what it holds is carried. */
    private static final int GRIP = 60;

    private final FxRobot robot = new FxRobot();
    private final Shell shell;
    private final Stage stage;
    private final Appearance appearance;

    private record Made(Shell shell, Stage stage, Appearance appearance) {}

    Curator(Workspace workspace, InstantSource clock) {
        this(workspace, clock, Theme.LIGHT);
    }

    Curator(Workspace workspace, InstantSource clock, Theme theme) {
        JavaFx.start();
        CompletableFuture<Made> made = new CompletableFuture<>();
        new Fx().execute(() -> made.complete(make(workspace, clock, theme)));
        shell = made.join().shell();
        stage = made.join().stage();
        appearance = made.join().appearance();
        settle();
    }

    private static Made make(Workspace workspace, InstantSource clock, Theme theme) {
        Theme.loadFonts();
        Appearance appearance = new Appearance(Optional.of(theme));
        Shell shell =
                new Shell(
                        workspace,
                        Executors.newVirtualThreadPerTaskExecutor(),
                        new Fx(),
                        clock,
                        appearance);
        Scene scene = new Scene(shell.root(), 1280, 800);
        appearance.follow(scene);
        new Accelerators(shell).listen(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        return new Made(shell, stage, appearance);
    }

    FxRobot robot() {
        return robot;
    }

    Shell shell() {
        return shell;
    }

    void settle() {
        Frames.until(shell::isIdle);
        Frames.pass(3);
        Frames.until(shell::isIdle);
    }

    void go(String place) {
        Frames.inFront(() -> shell.go(place));
        settle();
    }

    /** The control that says so to those who listen. */
    <T extends Node> T control(Class<T> type, String words) {
        return robot.lookup((Node node) ->
                        type.isInstance(node)
                                && words.equals(node.getAccessibleText())
                                && isOnScreen(node))
                .queryAs(type);
    }

    private static boolean isOnScreen(Node node) {
        Node above = node;
        while (above != null) {
            if (!above.isVisible()) {
                return false;
            }
            above = above.getParent();
        }
        return true;
    }

    /** Clicks on the button that says so. */
    void click(String words) {
        Node button =
                robot.lookup((Node node) ->
                                node instanceof ButtonBase each
                                        && (words.equals(each.getAccessibleText())
                                                || words.equals(each.getText()))
                                        && isOnScreen(node))
                        .query();
        robot.clickOn(button);
        settle();
    }

    /** The line of the tree that begins so for those who listen, not one that is kept for reuse. */
    Node line(String words) {
        return robot.lookup((Node node) ->
                        node instanceof TreeCell<?> cell
                                && cell.getAccessibleText() != null
                                && cell.getAccessibleText().startsWith(words)
                                && isOnScreen(node))
                .query();
    }

    boolean says(String words) {
        return robot.lookup((Node node) -> text(node).contains(words) && isOnScreen(node))
                .tryQuery()
                .isPresent();
    }

    private static String text(Node node) {
        return switch (node) {
            case Label label -> Optional.ofNullable(label.getText()).orElse("");
            case Text text -> text.getText();
            default -> "";
        };
    }

    /** Compares what is on the screen with the picture that was found good. */
    void look(String name, Path folder, Golden golden) {
        settle();
        WritableImage seen = Snapshot.of(shell.root().getScene());
        try {
            Path picture = folder.resolve(name + ".png");
            Darkroom.develop(seen, picture);
            Covered.cover(picture, List.copyOf(robot.lookup(Curator::tellsOfTheDisk).queryAll()));
            golden.check(name, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each machine has another one. */
    private static boolean tellsOfTheDisk(Node node) {
        return node instanceof Label label && label.getText().endsWith(" free");
    }

    /** Drags a file from another window onto something, which has to take it. */
    void drop(Path file, Supplier<Node> onto) {
        AtomicBoolean isCarried = new AtomicBoolean();
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicBoolean isTaken = new AtomicBoolean();
        EventHandler<DragEvent> over = _ -> isOver.set(true);
        EventHandler<DragEvent> taken = _ -> isTaken.set(true);
        Label handle = new Label(file.getFileName().toString());
        handle.setOnDragDetected(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.<File>of(file.toFile()));
            handle.startDragAndDrop(TransferMode.COPY).setContent(content);
            isCarried.set(true);
        });
        CompletableFuture<Stage> opened = new CompletableFuture<>();
        Frames.inFront(() -> {
            stage.addEventFilter(DragEvent.DRAG_OVER, over);
            stage.addEventFilter(DragEvent.DRAG_DROPPED, taken);
            Stage files = new Stage();
            files.setScene(new Scene(handle, 200, 40));
            files.setX(900);
            files.setY(700);
            files.show();
            opened.complete(files);
        });
        settle();
        for (int grip = 0; grip < MOST_GRIPS && !isCarried.get(); grip++) {
            robot.drop().drag(handle).moveBy(-GRIP, 0);
            Frames.pass(1);
        }
        assertThat(isCarried).as("the file is carried").isTrue();
        robot.moveTo(onto.get());
        settle();
        robot.moveTo(onto.get());
        assertThat(isOver).as("the file is over the window").isTrue();
        robot.drop();
        Frames.inFront(() -> {
            opened.join().hide();
            stage.removeEventFilter(DragEvent.DRAG_OVER, over);
            stage.removeEventFilter(DragEvent.DRAG_DROPPED, taken);
        });
        settle();
        assertThat(isTaken).as("what the file is dropped on takes it").isTrue();
    }

    @Override
    public void close() {
        Frames.inFront(() -> {
            shell.close();
            appearance.leave();
            stage.hide();
        });
        Frames.until(shell::isIdle);
    }
}
