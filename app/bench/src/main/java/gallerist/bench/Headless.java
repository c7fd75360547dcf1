package gallerist.bench;

import javafx.application.Platform;

/** JavaFX without a screen: begun once for all benchmarks of a run, and ended after them. */
final class Headless {
    private static boolean isBegun;

    private Headless() {}

    static void begin() {
        if (isBegun) {
            return;
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> Platform.setImplicitExit(false));
        isBegun = true;
    }

    /** Else its thread would keep the process. */
    static void end() {
        if (isBegun) {
            Platform.exit();
        }
    }
}
