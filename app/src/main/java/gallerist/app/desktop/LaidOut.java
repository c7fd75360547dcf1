package gallerist.app.desktop;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * Lists count their rows wrongly for a key that comes before they are laid out again, as after the
 * key before it, and fail.
 */
final class LaidOut {
    /** One for all, so that a popup that is shown again and again has it once. */
    static final EventHandler<KeyEvent> BEFORE_KEYS = LaidOut::pressed;

    private LaidOut() {}

    private static void pressed(KeyEvent key) {
        if (key.getSource() instanceof Scene scene) {
            scene.getRoot().layout();
        }
    }
}
