package gallerist.bench;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Workplace;
import gallerist.app.cli.commands.Commands;
import gallerist.app.desktop.Desktop;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A process that shows a window, says after its third frame how much processor time that took, and
 * ends: the program's own window, or one with nothing but a label.
 */
final class FirstFrames {
    private static final int FRAMES = 3;
    private static final Duration STEP = Duration.ofMillis(1);

    private FirstFrames() {}

    /** Argument: the folder of a workspace; none for the bare window. */
    public static void main(String[] arguments) {
        System.exit(arguments.length == 0 ? bare() : full(Path.of(arguments[0])));
    }

    private static int bare() {
        Cancellation seen = new Cancellation();
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Label("Gallerist")), 1280, 800));
            stage.show();
        });
        watch(seen);
        seen.await(Duration.ofMinutes(1));
        return 0;
    }

    private static int full(Path folder) {
        Cancellation seen = new Cancellation();
        Thread.ofVirtual().start(() -> watch(seen));
        InstantSource clock = InstantSource.system();
        return new Desktop(
                        clock,
                        workspace ->
                                new Interpreter(
                                        Commands.root(), new Workplace.Shared(workspace), clock))
                .run(
                        new Request(List.of(), folder, folder, 80, false, false, false, false),
                        new Terminal(System.out, System.err, _ -> "", seen));
    }

    /** The toolkit takes nothing before it has started. */
    private static void watch(Cancellation seen) {
        boolean isStarted = false;
        while (!isStarted) {
            try {
                Platform.runLater(() -> new Counting(seen).start());
                isStarted = true;
            } catch (IllegalStateException early) {
                LockSupport.parkNanos(STEP.toNanos());
            }
        }
    }

    private static final class Counting extends AnimationTimer {
        private final Cancellation seen;
        private int frames;

        Counting(Cancellation seen) {
            this.seen = seen;
        }

        @Override
        public void handle(long now) {
            if (Window.getWindows().isEmpty() || ++frames < FRAMES) {
                return;
            }
            stop();
            System.out.println(
                    "shown "
                            + ProcessHandle.current()
                                    .info()
                                    .totalCpuDuration()
                                    .orElse(Duration.ZERO)
                                    .toNanos());
            seen.request();
        }
    }
}
