package gallerist.app.desktop;

import gallerist.app.control.Keys;
import gallerist.app.fx.Action;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Runs the action whose keys were pressed, unless a dialog is open. */
final class Accelerators {
    /** Whoever types means the field. */
    private static final Set<String> OF_FIELDS = Set.of("undo", "redo");

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
        boolean isTyping =
                event.getTarget() instanceof TextInputControl field && field.isEditable();
        shell.actions().stream()
                .filter(action -> !action.keys().isEmpty())
                .filter(action -> !isTyping || !OF_FIELDS.contains(action.name()))
                .filter(action -> Keys.combination(action.keys()).match(event))
                .findFirst()
                .ifPresent(action -> run(action, event));
    }

    private static void run(Action action, KeyEvent event) {
        event.consume();
        action.run();
    }
}
