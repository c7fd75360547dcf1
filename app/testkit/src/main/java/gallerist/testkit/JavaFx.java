package gallerist.testkit;

import javafx.application.Platform;

/** The toolkit of the tests' process: started once, and never launched, which only one may do. */
public final class JavaFx {
    private JavaFx() {}

    public static void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException running) {
            Platform.setImplicitExit(false);
        }
    }
}
