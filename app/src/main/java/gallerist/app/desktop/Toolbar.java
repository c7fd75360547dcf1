package gallerist.app.desktop;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Icon;
import gallerist.app.control.Keys;
import gallerist.app.control.Logo;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.ActionItem;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

/** The line at the top: what is new, the search, who acts, the theme. */
final class Toolbar {
    private static final double LOGO = 22;
    private static final double SEARCH = 346;

    private final HBox bar = new HBox();

    /**
     * Makes it.
     *
     * @param isNarrow whether icons stand for words
     */
    Toolbar(
            List<Action> news,
            Action capture,
            Action search,
            ActingAs acting,
            List<Node> corner,
            ObservableBooleanValue isNarrow) {
        ActionButton camera = new ActionButton(capture, ActionButton.Look.OUTLINED);
        camera.contentDisplayProperty()
                .bind(
                        Bindings.when(isNarrow)
                                .then(ContentDisplay.GRAPHIC_ONLY)
                                .otherwise(ContentDisplay.LEFT));
        MenuButton create = new MenuButton("New");
        create.setGraphic(Icon.of("fth-plus"));
        create.setAccessibleText("New");
        create.setMinWidth(MenuButton.USE_PREF_SIZE);
        news.forEach(action -> create.getItems().add(new ActionItem(action)));
        HBox brand = new HBox(new Logo(LOGO));
        brand.getStyleClass().add("brand");
        brand.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("toolbar-line");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren()
                .addAll(
                        brand,
                        create,
                        camera,
                        Space.across(),
                        searchField(search, isNarrow),
                        Space.across(),
                        acting.node());
        bar.getChildren().addAll(corner);
    }

    /** Looks like a field; the palette is where one types. */
    private static Button searchField(Action search, ObservableBooleanValue isNarrow) {
        Node keys = Keys.cap(String.join(" ", Keys.words(search.keys())));
        keys.visibleProperty().bind(Bindings.not(isNarrow));
        keys.managedProperty().bind(keys.visibleProperty());
        HBox inside =
                new HBox(
                        8,
                        Icon.of("fth-search"),
                        Texts.styled("Search everything", "faint"),
                        Space.across(),
                        keys);
        inside.setAlignment(Pos.CENTER_LEFT);
        inside.setMinWidth(0);
        inside.setPrefWidth(SEARCH);
        Button field = new Button();
        field.setMinWidth(0);
        field.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        field.setGraphic(inside);
        field.getStyleClass().add("search-button");
        field.setAccessibleText("Search everything");
        field.setOnAction(_ -> search.run());
        return field;
    }

    Node node() {
        return bar;
    }
}
