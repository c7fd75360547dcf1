package gallerist.app.desktop;

import gallerist.app.control.Keys;
import gallerist.app.fx.Action;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Runs the action whose keys were pressed, unless a dialog is open. */
final class Accelerators {
    private final Shell shell;

    Accelerators(Shell shell) {
        this.shell = shell;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (shell.overlay().isShowing()) {
            return;
        }
        shell.actions().stream()
                .filter(action -> !action.keys().isEmpty())
                .filter(action -> Keys.combination(action.keys()).match(event))
                .findFirst()
                .ifPresent(action -> run(action, event));
    }

    private static void run(Action action, KeyEvent event) {
        event.consume();
        action.run();
    }
}
