package gallerist.app.page;

import gallerist.app.control.Icon;
import gallerist.app.control.Keys;
import gallerist.app.fx.Action;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.MenuItem;

/**
 * An action in a menu; what cannot be done now says why in its place. It listens weakly: obstacles
 * outlive menus.
 */
public final class ActionItem extends MenuItem {
    private final Action action;
    private final ChangeListener<String> heed = (_, _, reason) -> heed(reason);

    public ActionItem(Action action) {
        super(action.text(), Icon.of(action.icon()));
        this.action = action;
        setMnemonicParsing(false);
        if (!action.keys().isEmpty()) {
            setAccelerator(Keys.combination(action.keys()));
        }
        if (action.destructive()) {
            getStyleClass().add("losing");
        }
        setOnAction(_ -> action.run());
        setOnMenuValidation(_ -> heed(action.obstacle().getValue()));
        heed(action.obstacle().getValue());
        action.obstacle().addListener(new WeakChangeListener<>(heed));
    }

    private void heed(String reason) {
        setDisable(!reason.isEmpty());
        setText(reason.isEmpty() ? action.text() : action.text() + " (" + reason + ")");
    }
}
