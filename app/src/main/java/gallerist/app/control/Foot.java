package gallerist.app.control;

import gallerist.app.fx.Action;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** The buttons of a dialog: the way out, then the next step at the right. */
public final class Foot {
    private Foot() {}

    public static List<ActionButton> of(Action next, Runnable close) {
        return List.of(leave(Action.of("cancel", "Cancel", "", close)), next(next));
    }

    /** With the command of the next step at the left. */
    public static List<ActionButton> of(Action command, Action leave, Action next) {
        return List.of(new ActionButton(command, ActionButton.Look.FLAT), leave(leave), next(next));
    }

    /** Of a dialog in which nothing is left to decide. */
    public static List<ActionButton> of(Runnable close) {
        return List.of(next(Action.of("close", "Close", "", close)));
    }

    /** Copies what does the same in the command line of the service. */
    public static Action command(ObservableValue<String> obstacle, Runnable copy) {
        return Action.of("copy-command", "Copy as az command", "fth-terminal", copy)
                .unless(obstacle);
    }

    private static ActionButton leave(Action leave) {
        return new ActionButton(leave, ActionButton.Look.OUTLINED);
    }

    private static ActionButton next(Action next) {
        return new ActionButton(next, ActionButton.Look.PRIMARY);
    }
}
