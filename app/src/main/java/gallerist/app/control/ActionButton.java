package gallerist.app.control;

import gallerist.app.fx.Action;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/**
 * A button for an action. What cannot be done now is not disabled, which would keep its reason from
 * people who use keys or listen: it looks so, tells the reason, and does nothing.
 */
public final class ActionButton extends Button {
    private static final double WIDEST = 320;
    private static final Duration READ = Duration.seconds(8);
    private static final PseudoClass OBSTRUCTED = PseudoClass.getPseudoClass("obstructed");

    private final Action action;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition reading = new PauseTransition(READ);
    private final ChangeListener<String> heed = (_, _, reason) -> heed(reason);

    /** How a button looks. */
    public enum Look {
        /** The one next step of a view. */
        PRIMARY,
        OUTLINED,
        FLAT,
        /** Only its icon. */
        ICON
    }

    public ActionButton(Action action, Look look) {
        this.action = action;
        setAccessibleText(action.text());
        if (look != Look.ICON) {
            setText(action.text());
        }
        if (look == Look.ICON || (look == Look.OUTLINED && !action.icon().isEmpty())) {
            setGraphic(Icon.of(action.icon()));
        }
        switch (look) {
            case PRIMARY -> getStyleClass().add("accent");
            case OUTLINED -> {}
            case FLAT -> getStyleClass().add("flat");
            case ICON -> getStyleClass().addAll("flat", "button-icon");
        }
        if (action.destructive()) {
            getStyleClass().add("losing");
        }
        setMinWidth(USE_PREF_SIZE);
        heed(action.obstacle().getValue());
        action.obstacle().addListener(new WeakChangeListener<>(heed));
        setMnemonicParsing(false);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        reading.setOnFinished(_ -> tip.hide());
        visibleProperty().addListener((_, _, _) -> tip.hide());
        sceneProperty().addListener((_, _, _) -> tip.hide());
        setOnAction(_ -> runOrExplain());
    }

    private void heed(String reason) {
        pseudoClassStateChanged(OBSTRUCTED, !reason.isEmpty());
        setAccessibleHelp(reason);
        tip.hide();
        String help = reason.isEmpty() ? hint() : reason;
        tip.setText(help);
        setTooltip(help.isEmpty() ? null : tip);
    }

    private String hint() {
        String keys = String.join(" ", Keys.words(action.keys()));
        return getText().isEmpty() ? (action.text() + " " + keys).strip() : keys;
    }

    private void runOrExplain() {
        if (action.isPossible()) {
            action.run();
        } else if (!tip.isShowing()) {
            Bounds here = localToScreen(getBoundsInLocal());
            tip.show(this, here.getMinX(), here.getMaxY());
            reading.playFromStart();
        }
    }
}
