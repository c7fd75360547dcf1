package gallerist.app.desktop;

import gallerist.app.fx.Fx;
import gallerist.app.theme.Theme;
import gallerist.storage.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window of the program on a screen that is not there, with what is measured of it. */
public final class DrivenWindow implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** So many frames without a reading, and what was asked for is all there. */
    private static final int STILL = 3;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong updates = new AtomicLong();
    private final Shell shell;
    private final Stage stage;

    private DrivenWindow(Workspace workspace) {
        InstantSource clock = InstantSource.system();
        Appearance appearance = new Appearance(Optional.of(Theme.LIGHT));
        Fx front = new Fx();
        shell =
                new Shell(
                        workspace,
                        background,
                        task -> {
                            updates.incrementAndGet();
                            front.execute(task);
                        },
                        clock,
                        appearance,
                        new Session(
                                clock.instant(),
                                Instant.EPOCH,
                                OpenWindow.REST,
                                Session.only(clock).files(),
                                _ -> {},
                                Session.only(clock).travel()));
        Scene scene = new Scene(shell.root(), WIDTH, HEIGHT);
        appearance.follow(scene);
        stage = new Stage();
        stage.setScene(scene);
    }

    /** Opens it and waits until it is still. */
    public static DrivenWindow open(Workspace workspace) {
        DrivenWindow window =
                inFront(() -> {
                    Theme.loadFonts();
                    return new DrivenWindow(workspace);
                });
        window.until(window.stage::show);
        return window;
    }

    /** How often something that was read came to the screen. */
    public long updates() {
        return updates.get();
    }

    /** Opens a page; the time until all of it is laid out, in nanoseconds. */
    public long go(String place) {
        return until(() -> shell.go(place));
    }

    /** Does something with a control of the window; the time until it is still. */
    public <N extends Node> long with(Class<N> type, String name, Consumer<N> deed) {
        N control = inFront(() -> find(type, name));
        return until(() -> deed.accept(control));
    }

    private <N extends Node> N find(Class<N> type, String name) {
        Predicate<Node> isIt =
                node -> type.isInstance(node) && name.equals(node.getAccessibleText());
        return nodes(shell.root())
                .filter(isIt)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    private static Stream<Node> nodes(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(node ->
                        node instanceof Parent below
                                ? Stream.concat(Stream.of(node), nodes(below))
                                : Stream.of(node));
    }

    /** Lets something happen; the time to the end of the frame after which nothing was to come. */
    private long until(Runnable begin) {
        CompletableFuture<Long> took = new CompletableFuture<>();
        inFront(() -> {
            new Waiting(took, begin).start();
            return true;
        });
        return took.join();
    }

    private final class Waiting extends AnimationTimer {
        private final CompletableFuture<Long> took;
        private final Runnable begin;
        private long begun;
        private long last;
        private int still;

        Waiting(CompletableFuture<Long> took, Runnable begin) {
            this.took = took;
            this.begin = begin;
        }

        @Override
        public void start() {
            begun = System.nanoTime();
            last = begun;
            begin.run();
            super.start();
        }

        /**
         * What was changed before this frame is laid out at the end of it, which is forced here.
         */
        @Override
        public void handle(long ignored) {
            boolean isIdle = shell.isIdle();
            shell.root().applyCss();
            shell.root().layout();
            if (!isIdle) {
                still = 0;
            } else if (++still == 1) {
                last = System.nanoTime();
            } else if (still >= STILL) {
                stop();
                took.complete(last - begun);
            }
        }
    }

    /** Something done on the thread of the window. */
    public static <T> T inFront(Callable<T> deed) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(deed.call());
            } catch (Exception | Error failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.join();
    }

    @Override
    public void close() {
        inFront(() -> {
            shell.close();
            stage.hide();
            return true;
        });
        background.close();
    }
}
