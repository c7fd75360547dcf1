package gallerist.app.report;

import gallerist.app.control.ActionButton;
import gallerist.app.fx.Action;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/**
 * Buttons for actions that are made anew with each reading. They stay while they look the same, so
 * that a click or the keyboard finds them, and do what the last reading said.
 */
final class ButtonRow extends HBox {
    private final ActionButton.Look look;
    private List<Action> now = List.of();
    private List<String> names = List.of();

    ButtonRow(double gap, ActionButton.Look look) {
        super(gap);
        this.look = look;
        setAlignment(Pos.CENTER_RIGHT);
        setManaged(false);
    }

    void show(List<Action> actions) {
        now = actions;
        List<String> wanted = actions.stream().map(ButtonRow::appearance).toList();
        if (wanted.equals(names)) {
            return;
        }
        names = wanted;
        setManaged(!names.isEmpty());
        getChildren().clear();
        for (int i = 0; i < now.size(); i++) {
            getChildren().add(button(i));
        }
    }

    private static String appearance(Action action) {
        return action.text() + action.icon() + action.obstacle().getValue();
    }

    private ActionButton button(int index) {
        Action first = now.get(index);
        Action current =
                Action.of(first.name(), first.text(), first.icon(), () -> now.get(index).run())
                        .unless(first.obstacle());
        ActionButton button = new ActionButton(current, look);
        if (look == ActionButton.Look.FLAT) {
            button.getStyleClass().add("link");
        }
        return button;
    }
}
