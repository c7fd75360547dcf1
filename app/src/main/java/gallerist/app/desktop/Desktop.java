package gallerist.app.desktop;

import gallerist.app.fx.Fx;
import gallerist.app.fx.Place;
import gallerist.app.fx.Pulse;
import gallerist.app.owner.Estate;
import gallerist.app.owner.Face;
import gallerist.app.owner.Terminal;
import gallerist.app.text.Sentences;
import gallerist.app.theme.Theme;
import gallerist.model.Refusal;
import gallerist.storage.Workspace;
import gallerist.storage.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The desktop as one process: opens the workspace, shows the window, and closes both. */
public final class Desktop {
    private static final int FAILED = 1;
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final InstantSource clock;
    private final Function<Workspace, Face> commands;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<Runnable> front = new AtomicReference<>(() -> {});
    private Optional<Pulse> carryingOn = Optional.empty();

    /**
     * Prepares it.
     *
     * @param commands runs what thin clients send while the window is open
     */
    public Desktop(InstantSource clock, Function<Workspace, Face> commands) {
        this.clock = clock;
        this.commands = commands;
    }

    /** Whether there is a screen to show a window on. */
    public static boolean hasDisplay(Map<String, String> environment, String system) {
        boolean needsServer = !system.startsWith("Windows") && !system.startsWith("Mac");
        return !needsServer
                || !System.getProperty("glass.platform", "").isEmpty()
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /** Returns the exit code when the window was closed. */
    public int run(Path folder, Terminal terminal) {
        // It would only tell that the program does not start on the module path.
        TOOLKIT.setLevel(Level.SEVERE);
        try {
            return Estate.enter(
                            folder,
                            clock,
                            commands,
                            () -> front.get().run(),
                            owner ->
                                    terminal.err()
                                            .println(
                                                    "The process %d owns the workspace and is asked for it."
                                                            .formatted(owner.pid())))
                    .map(estate -> run(estate, terminal))
                    .orElse(0);
        } catch (WorkspaceException owned) {
            return failed(terminal, "WorkspaceInUse", Sentences.of(owned));
        } catch (IOException noSocket) {
            return failed(
                    terminal,
                    "SocketFailed",
                    "The socket for command lines can't be opened: %s."
                            .formatted(noSocket.getMessage()));
        } catch (UnsupportedOperationException noScreen) {
            return failed(
                    terminal,
                    "NoDisplay",
                    "The display can't be opened. The command line works without one: gallerist"
                            + " --help.");
        }
    }

    private int run(Estate entered, Terminal terminal) {
        try (Estate estate = entered) {
            estate.workspace().replicator().start();
            terminal.cancellation().whenRequested(closed::countDown);
            Platform.startup(() -> show(estate.workspace()));
            closed.await();
            new Fx().execute(Desktop::hidePopups);
            return 0;
        } catch (IOException socketStays) {
            throw new UncheckedIOException(socketStays);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static int failed(Terminal terminal, String code, String sentence) {
        terminal.err().println("ERROR: (%s) %s".formatted(code, sentence));
        return FAILED;
    }

    private void show(Workspace workspace) {
        Theme.loadFonts();
        WindowState state = new WindowState(workspace.folder());
        Appearance appearance = new Appearance(state.theme());
        Executor background = Executors.newVirtualThreadPerTaskExecutor();
        Shell shell = new Shell(workspace, background, new Fx(), clock, appearance);
        shell.zoom().set(state.zoom());
        shell.tree().expand(state.expanded());
        Scene scene = new Scene(shell.root());
        appearance.follow(scene);
        new Accelerators(shell).listen(scene);
        Stage stage = new Stage();
        stage.setTitle("Gallerist");
        stage.getIcons().setAll(WindowIcon.sizes());
        stage.setScene(scene);
        state.place(stage);
        Runnable end =
                () -> {
                    state.keep(stage, shell, appearance);
                    hidePopups();
                    shell.close();
                    closed.countDown();
                };
        Runnable carryOn =
                () -> {
                    state.keep(stage, shell, appearance);
                    stage.hide();
                    carryingOn =
                            Optional.of(
                                    new Pulse(() -> {
                                        if (!shell.isCopying() && workspace.replicator().isIdle()) {
                                            shell.close();
                                            closed.countDown();
                                        }
                                    }));
                };
        stage.setOnCloseRequest(asked -> {
            if (shell.isCopying()) {
                asked.consume();
                shell.askBeforeClosing(carryOn, end);
            } else {
                end.run();
            }
        });
        shell.navigator().replace(place(state.place()));
        stage.show();
        front.set(() -> new Fx().execute(() -> bringToFront(stage)));
    }

    private void bringToFront(Stage stage) {
        carryingOn.ifPresent(Pulse::close);
        carryingOn = Optional.empty();
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /** Where the window was, unless that is no place any more. */
    private static Place place(String text) {
        try {
            return Place.parse(text);
        } catch (Refusal broken) {
            return Place.home();
        }
    }

    /** A popup that is still open when the toolkit ends takes the process with it. */
    private static void hidePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }
}
