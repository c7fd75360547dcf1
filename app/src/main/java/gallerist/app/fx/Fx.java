package gallerist.app.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The thread of the window. Nothing else hops to it. */
public final class Fx implements Executor {
    @Override
    public void execute(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
