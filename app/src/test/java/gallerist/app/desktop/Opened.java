package gallerist.app.desktop;

import gallerist.app.fx.Fx;
import gallerist.app.page.FileKind;
import gallerist.app.page.Files;
import gallerist.app.theme.Theme;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import gallerist.testkit.JavaFx;
import gallerist.testkit.Snapshot;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/** A window on the screen that is not there, for a test. */
final class Opened implements AutoCloseable {
    private final Shell shell;
    private final Stage stage;
    private final Appearance appearance;

    private Opened(Shell shell, Stage stage, Appearance appearance) {
        this.shell = shell;
        this.stage = stage;
        this.appearance = appearance;
    }

    /** Nobody chooses a file where there are no dialogs of the system. */
    private record NoFiles() implements Files {
        @Override
        public void open(String title, FileKind kind, Consumer<Path> chosen) {}

        @Override
        public void save(String title, FileKind kind, String name, Consumer<Path> chosen) {}

        @Override
        public void folder(String title, Consumer<Path> chosen) {}
    }

    static Opened over(Workspace workspace, InstantSource clock, Theme theme) {
        return over(workspace, clock, theme, 1280, 800);
    }

    static Opened over(
            Workspace workspace, InstantSource clock, Theme theme, int width, int height) {
        return over(workspace, clock, theme, width, height, new NoFiles());
    }

    static Opened over(
            Workspace workspace,
            InstantSource clock,
            Theme theme,
            int width,
            int height,
            Files files) {
        JavaFx.start();
        CompletableFuture<Opened> made = new CompletableFuture<>();
        new Fx()
                .execute(() -> {
                    Theme.loadFonts();
                    Appearance appearance = new Appearance(Optional.of(theme));
                    Shell shell =
                            new Shell(
                                    workspace,
                                    Executors.newVirtualThreadPerTaskExecutor(),
                                    new Fx(),
                                    clock,
                                    appearance,
                                    new Session(
                                            clock.instant(),
                                            Instant.EPOCH,
                                            Duration.ZERO,
                                            _ -> files,
                                            _ -> {},
                                            Session.only(clock).travel()));
                    Scene scene = new Scene(shell.root(), width, height);
                    appearance.follow(scene);
                    new Accelerators(shell).listen(scene);
                    Stage stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    stage.requestFocus();
                    made.complete(new Opened(shell, stage, appearance));
                });
        Opened opened = made.join();
        opened.settle();
        return opened;
    }

    Shell shell() {
        return shell;
    }

    Scene scene() {
        return stage.getScene();
    }

    void settle() {
        Frames.until(shell::isIdle);
        Frames.pass(3);
        Frames.until(shell::isIdle);
    }

    Theme theme() {
        return appearance.chosen().get().orElseThrow();
    }

    /** The same in another theme. */
    void dress(Theme theme) {
        Frames.inFront(() -> {
            appearance.chosen().set(Optional.of(theme));
            Frames.now();
        });
    }

    /** Goes somewhere, after whatever was open has been closed. */
    void go(String place) {
        Frames.inFront(() -> {
            shell.overlay().hide();
            shell.go(place);
        });
        settle();
    }

    WritableImage picture() {
        return Snapshot.of(scene());
    }

    /** Everything that a person can see now: under a dialog, only the dialog. */
    List<Node> seen() {
        List<Node> all = new ArrayList<>();
        Frames.inFront(() -> collect(shell.root(), all));
        return all;
    }

    private static void collect(Parent parent, List<Node> into) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                into.add(child);
                if (child instanceof Parent inner) {
                    collect(inner, into);
                }
            }
        }
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
