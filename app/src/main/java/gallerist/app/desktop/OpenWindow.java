package gallerist.app.desktop;

import gallerist.app.fx.Fx;
import gallerist.app.fx.Place;
import gallerist.app.lesson.Travel;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window on the screen: it comes as it was left, and asks before it goes. */
final class OpenWindow {
    static final Duration REST = Duration.ofMillis(500);

    private final Workspace workspace;
    private final Backstage background;
    private final InstantSource clock;
    private final CompletableFuture<Ending> ended;
    private final Optional<Path> home;
    private Optional<Shell> shell = Optional.empty();
    private volatile Optional<Runnable> noting = Optional.empty();
    private Optional<Runnable> leaving = Optional.empty();
    private Optional<Stage> shown = Optional.empty();

    /**
     * Prepares it.
     *
     * @param home the person's own workspace, where that is another one
     */
    OpenWindow(
            Workspace workspace,
            Backstage background,
            InstantSource clock,
            CompletableFuture<Ending> ended,
            Optional<Path> home) {
        this.workspace = workspace;
        this.background = background;
        this.clock = clock;
        this.ended = ended;
        this.home = home;
    }

    /**
     * Shows it.
     *
     * @param greeting what is told first, empty where there is nothing to tell
     */
    void show(String greeting) {
        WindowState state = new WindowState(workspace.folder());
        Appearance appearance = new Appearance(state.theme());
        Shell made =
                new Shell(
                        workspace,
                        background,
                        new Fx(),
                        clock,
                        appearance,
                        new Session(
                                state.left(clock.instant()),
                                state.newsSeen(),
                                REST,
                                window -> new SystemFiles(window, state.folders()),
                                backup -> ended.complete(new Ending.Restoring(backup)),
                                new Journey()));
        shell = Optional.of(made);
        made.zoom().set(state.zoom());
        made.closing().set(state.closing());
        made.tree().expand(state.expanded());
        made.tree().filter().set(state.filter());
        made.sizes().forEach((part, size) -> size.set(state.size(part, size.get())));
        made.openDrawer(state.drawer());
        Scene scene = new Scene(made.root());
        state.columns().serve(scene);
        appearance.follow(scene);
        new Accelerators(made).listen(scene);
        Stage stage = new Stage();
        stage.setTitle("Gallerist");
        stage.getIcons().setAll(WindowIcon.sizes());
        stage.setScene(scene);
        state.place(stage);
        stage.setOnCloseRequest(asked -> {
            if (made.isCopying()) {
                asked.consume();
                made.askBeforeClosing(
                        () -> ended.complete(new Ending.CarriedOn()),
                        () -> ended.complete(new Ending.Closed()));
            } else {
                ended.complete(new Ending.Closed());
            }
        });
        made.navigator()
                .replace(state.place().map(OpenWindow::place).orElseGet(() -> first(workspace)));
        state.follow(made, background);
        new FirstFrame(background::begin).start();
        stage.show();
        if (!greeting.isEmpty()) {
            made.tell(greeting);
        }
        shown = Optional.of(stage);
        noting = Optional.of(() -> state.keep(stage, made, appearance, clock.instant()));
        leaving =
                Optional.of(() -> {
                    appearance.leave();
                    made.close();
                    stage.hide();
                });
    }

    /** To the workspace of a class and back: the window ends, and another one begins. */
    private final class Journey implements Travel {
        @Override
        public Optional<Path> home() {
            return home;
        }

        @Override
        public void to(Path workspace, Supplier<String> between) {
            ended.complete(
                    new Ending.Moving(
                            workspace, shell.filter(Shell::isCopying).isPresent(), between));
        }
    }

    /** Brings it to the front, wherever it was. */
    void raise() {
        shown.ifPresent(stage -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        });
    }

    /** Notes how it was left, and takes it away. */
    void leave() {
        note();
        leaving.ifPresent(Runnable::run);
        leaving = Optional.empty();
    }

    /** Notes how it is; on any thread, once nothing moves in the window any more. */
    void note() {
        noting.ifPresent(Runnable::run);
        noting = Optional.empty();
    }

    /** What a person sees first: how everything stands, or the ways in where there is nothing. */
    private static Place first(Workspace workspace) {
        return workspace.about().resources().getOrDefault(Kind.GALLERY, 0L) == 0
                ? Place.home()
                : new Place.Page("overview");
    }

    /** Where the window was, unless that is no place any more. */
    private static Place place(String text) {
        try {
            return Place.parse(text);
        } catch (Refusal broken) {
            return Place.home();
        }
    }
}
