package gallerist.app.desktop;

import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The toolkit of this process, which stays for all windows. It is launched, not only started,
 * because window managers know a window by the name of the class that was launched.
 */
public final class Toolkit extends Application {
    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();

    /** Begins to start it, once in a process; done when it takes what windows do. */
    static CompletableFuture<Boolean> launched() {
        Thread.ofPlatform()
                .daemon()
                .name("toolkit")
                .uncaughtExceptionHandler((_, failure) -> STARTED.completeExceptionally(failure))
                .start(() -> launch(Toolkit.class));
        return STARTED;
    }

    @Override
    public void start(Stage unused) {
        Platform.setImplicitExit(false);
        STARTED.complete(true);
    }
}
