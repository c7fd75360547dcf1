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
 * A process that shows a window and says after its third frame how much processor time that took:
 * the program's own window, or one with nothing but a label. It ends then, or once it has said what
 * the window takes while nobody does anything.
 */
final class FirstFrames {
    static final String SHOWN = "shown ";
    static final String IDLE = "idle ";
    static final Duration RESTING = Duration.ofSeconds(30);

    private static final int FRAMES = 3;
    private static final Duration SETTLING = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(1);

    private FirstFrames() {}

    /**
     * Arguments: what is wanted, {@link #SHOWN} or {@link #IDLE}; the folder of a workspace, none
     * for the bare window.
     */
    public static void main(String[] arguments) {
        Runnable afterwards = arguments[0].equals(IDLE.strip()) ? FirstFrames::rest : () -> {};
        System.exit(
                arguments.length == 1 ? bare(afterwards) : full(afterwards, Path.of(arguments[1])));
    }

    private static void rest() {
        LockSupport.parkNanos(SETTLING.toNanos());
        long before = processor();
        LockSupport.parkNanos(RESTING.toNanos());
        System.out.println(IDLE + (processor() - before));
    }

    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private static int bare(Runnable afterwards) {
        Cancellation seen = new Cancellation();
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Label("Gallerist")), 1280, 800));
            stage.show();
        });
        watch(seen, afterwards);
        seen.await(Duration.ofMinutes(1));
        return 0;
    }

    private static int full(Runnable afterwards, Path folder) {
        Cancellation seen = new Cancellation();
        Thread.ofVirtual().start(() -> watch(seen, afterwards));
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
    private static void watch(Cancellation seen, Runnable afterwards) {
        boolean isStarted = false;
        while (!isStarted) {
            try {
                Platform.runLater(() -> new Counting(seen, afterwards).start());
                isStarted = true;
            } catch (IllegalStateException early) {
                LockSupport.parkNanos(STEP.toNanos());
            }
        }
    }

    private static final class Counting extends AnimationTimer {
        private final Cancellation seen;
        private final Runnable afterwards;
        private int frames;

        Counting(Cancellation seen, Runnable afterwards) {
            this.seen = seen;
            this.afterwards = afterwards;
        }

        @Override
        public void handle(long now) {
            if (Window.getWindows().isEmpty() || ++frames < FRAMES) {
                return;
            }
            stop();
            System.out.println(SHOWN + processor());
            Thread.ofVirtual()
                    .start(() -> {
                        afterwards.run();
                        seen.request();
                    });
        }
    }
}
