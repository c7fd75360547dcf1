package gallerist.app.desktop;

import gallerist.app.control.Overlay;
import gallerist.app.page.View;
import java.util.function.Function;
import javafx.geometry.Pos;

/** Opens dialogs over the window, one at a time, and closes their view models behind them. */
final class Dialogs {
    private final Overlay overlay;

    Dialogs(Overlay overlay) {
        this.overlay = overlay;
    }

    Overlay overlay() {
        return overlay;
    }

    /**
     * Opens a dialog.
     *
     * @param make makes it, given how to close it
     */
    void open(Function<Runnable, View> make) {
        open(make, Pos.CENTER);
    }

    void open(Function<Runnable, View> make, Pos where) {
        View dialog = make.apply(overlay::hide);
        overlay.show(dialog.node(), where, dialog::close);
        // A part that is not on the screen yet cannot have the keyboard.
        dialog.node().applyCss();
        dialog.first().requestFocus();
    }
}
