package gallerist.app.control;

import gallerist.app.fx.Action;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonBase;

/** The buttons of a dialog: the way out, then the next step at the right. */
public final class Foot {
    private Foot() {}

    public static List<ActionButton> of(Action next, Runnable close) {
        return List.of(leave(cancel(close)), next(next));
    }

    /** With what belongs to the next step at the left. */
    public static List<ButtonBase> of(
            List<? extends ButtonBase> before, Action next, Runnable close) {
        return of(before, cancel(close), next);
    }

    /** The same with another way out. */
    public static List<ButtonBase> of(
            List<? extends ButtonBase> before, Action leave, Action next) {
        List<ButtonBase> all = new ArrayList<>(before);
        all.add(leave(leave));
        all.add(next(next));
        return all;
    }

    /** Of a dialog in which nothing is left to decide. */
    public static List<ActionButton> of(Runnable close) {
        return List.of(next(Action.of("close", "Close", "", close)));
    }

    private static Action cancel(Runnable close) {
        return Action.of("cancel", "Cancel", "", close);
    }

    private static ActionButton leave(Action leave) {
        return new ActionButton(leave, ActionButton.Look.OUTLINED);
    }

    private static ActionButton next(Action next) {
        return new ActionButton(next, ActionButton.Look.PRIMARY);
    }
}
