package gallerist.app.page;

import gallerist.app.control.Icon;
import gallerist.app.control.Keys;
import gallerist.app.fx.Action;
import javafx.scene.control.MenuItem;

/** Actions in menus. */
public final class Menus {
    private Menus() {}

    /** An entry; what cannot be done now says why in its place. */
    public static MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.text(), Icon.of(action.icon()));
        if (!action.keys().isEmpty()) {
            item.setAccelerator(Keys.combination(action.keys()));
        }
        if (action.destructive()) {
            item.getStyleClass().add("losing");
        }
        item.setOnAction(_ -> action.run());
        item.setOnMenuValidation(_ -> heed(item, action));
        heed(item, action);
        action.obstacle().addListener((_, _, _) -> heed(item, action));
        return item;
    }

    private static void heed(MenuItem item, Action action) {
        String reason = action.obstacle().getValue();
        item.setDisable(!reason.isEmpty());
        item.setText(reason.isEmpty() ? action.text() : action.text() + " (" + reason + ")");
    }
}
