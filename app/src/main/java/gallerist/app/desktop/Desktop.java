package gallerist.app.desktop;

import gallerist.app.cli.screenshot.LibraryMissing;
import gallerist.app.cli.service.Detached;
import gallerist.app.fx.Fx;
import gallerist.app.owner.Estate;
import gallerist.app.owner.Face;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.app.text.Sentences;
import gallerist.app.theme.Theme;
import gallerist.app.workshop.Classes;
import gallerist.app.workshop.Classroom;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.Restored;
import gallerist.storage.Workspace;
import gallerist.storage.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The desktop as one process: opens the workspace, shows the window, and closes both. */
public final class Desktop {
    private static final int FAILED = 1;
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final InstantSource clock;
    private final Function<Workspace, Face> commands;
    private String greeting = "";

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
    public int run(Request request, Terminal terminal) {
        // It would only tell that the program does not start on the module path.
        TOOLKIT.setLevel(Level.SEVERE);
        try {
            CompletableFuture<Boolean> toolkit = toolkit();
            int words = request.arguments().size();
            Path folder = request.workspace();
            Optional<Path> own =
                    Optional.of(folder).filter(given -> !Classroom.isIn(Classes.outside(given)));
            while (true) {
                Path here = folder;
                Ending ending =
                        sit(
                                folder,
                                terminal,
                                own.filter(workspace -> !workspace.equals(here)),
                                toolkit);
                switch (ending) {
                    case Ending.Closed() -> {
                        return 0;
                    }
                    case Ending.CarriedOn() -> {
                        return carryOn(words, folder, terminal);
                    }
                    case Ending.Restoring(Path backup) -> restore(folder, backup);
                    case Ending.Moving(
                                    Path workspace,
                                    boolean isCopying,
                                    Supplier<String> between) -> {
                        if (isCopying && !workspace.equals(folder)) {
                            Detached.start(words, folder);
                        }
                        greeting = between.get();
                        folder = workspace;
                    }
                }
            }
        } catch (WorkspaceException owned) {
            return failed(terminal, "WorkspaceInUse", Sentences.of(owned));
        } catch (IOException noSocket) {
            return failed(
                    terminal,
                    "SocketFailed",
                    "The socket for command lines can't be opened: %s."
                            .formatted(noSocket.getMessage()));
        } catch (LibraryMissing missing) {
            return failed(terminal, LibraryMissing.CODE, missing.sentence());
        } catch (UnsupportedOperationException noScreen) {
            return failed(
                    terminal,
                    "NoDisplay",
                    "The display can't be opened. The command line works without one: gallerist"
                            + " --help.");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    /** The workspace is left, so that a worker can own it. */
    private static int carryOn(int words, Path folder, Terminal terminal) {
        return Detached.start(words, folder).isPresent()
                ? 0
                : failed(
                        terminal,
                        "WorkerNotStarted",
                        "Copies could not carry on in the background. Start 'gallerist worker"
                                + " --until-idle', or open the window again: what was copied"
                                + " stays.");
    }

    private static int failed(Terminal terminal, String code, String sentence) {
        terminal.err().println("ERROR: (%s) %s".formatted(code, sentence));
        return FAILED;
    }

    /** One window over the workspace, until it closes; none where another process has one. */
    private Ending sit(
            Path folder, Terminal terminal, Optional<Path> home, CompletableFuture<Boolean> toolkit)
            throws IOException, InterruptedException {
        AtomicReference<Runnable> front = new AtomicReference<>(() -> {});
        Optional<Estate> entered =
                Estate.enter(
                        folder,
                        clock,
                        commands,
                        () -> front.get().run(),
                        owner ->
                                terminal.err()
                                        .println(
                                                "The process %d owns the workspace and is asked for it."
                                                        .formatted(owner.pid())));
        return entered.isEmpty()
                ? new Ending.Closed()
                : sit(entered.get(), terminal, home, toolkit, front);
    }

    private Ending sit(
            Estate entered,
            Terminal terminal,
            Optional<Path> home,
            CompletableFuture<Boolean> toolkit,
            AtomicReference<Runnable> front)
            throws IOException, InterruptedException {
        CompletableFuture<Ending> ended = new CompletableFuture<>();
        try (Estate estate = entered;
                Backstage background = new Backstage()) {
            background.execute(() -> estate.workspace().replicator().start());
            terminal.cancellation().whenRequested(() -> ended.complete(new Ending.Closed()));
            OpenWindow window = new OpenWindow(estate.workspace(), background, clock, ended, home);
            boolean isStarted = toolkit.get();
            if (!isStarted || isProcessEnding()) {
                return new Ending.Closed();
            }
            new Fx()
                    .execute(() -> {
                        window.show(greeting);
                        front.set(() -> new Fx().execute(window::raise));
                    });
            Ending ending = ended.get();
            if (isProcessEnding()) {
                window.note();
            } else {
                leave(window);
            }
            return ending;
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof UnsupportedOperationException noScreen) {
                throw noScreen;
            }
            Optional<LibraryMissing> missing = SystemLibraries.here().forWindows(broken);
            if (missing.isPresent()) {
                throw missing.get();
            }
            throw new IllegalStateException(broken);
        }
    }

    private static void leave(OpenWindow window) throws ExecutionException, InterruptedException {
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        new Fx()
                .execute(() -> {
                    window.leave();
                    left.complete(true);
                });
        left.get();
    }

    /** A signal ends the toolkit too, which takes nothing from then on. */
    private static boolean isProcessEnding() {
        Thread asking = new Thread(() -> {}, "never started");
        try {
            Runtime.getRuntime().addShutdownHook(asking);
            return !Runtime.getRuntime().removeShutdownHook(asking);
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    /** Starts the toolkit while the workspace is opened; false where the process ends meanwhile. */
    private static CompletableFuture<Boolean> toolkit() {
        return Toolkit.launched()
                .thenApplyAsync(
                        isStarted -> {
                            Theme.loadFonts();
                            return isStarted;
                        },
                        new Fx())
                .exceptionallyCompose(failure ->
                        isProcessEnding()
                                ? CompletableFuture.completedFuture(false)
                                : CompletableFuture.failedFuture(failure));
    }

    private void restore(Path folder, Path backup) {
        greeting =
                switch (Workspace.restore(folder, backup, "", clock)) {
                    case Outcome.Done<Restored>(Restored restored) ->
                            "The workspace is as it was in " + restored.from().file();
                    case Outcome.Refused<Restored>(List<Problem> problems) ->
                            problems.stream().map(Sentences::of).collect(Collectors.joining(" "));
                };
    }
}
