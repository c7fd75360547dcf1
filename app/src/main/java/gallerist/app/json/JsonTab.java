package gallerist.app.json;

import gallerist.app.code.CopyAs;
import gallerist.app.control.ActionButton;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The JSON of a resource with what can be copied. */
public final class JsonTab implements View {
    private final JsonViewModel model;
    private final BorderPane pane = new BorderPane();

    /**
     * Makes the tab.
     *
     * @param copy puts a text on the clipboard
     * @param edit opens what is shown to be typed over
     */
    public JsonTab(JsonViewModel model, Consumer<String> copy, Action edit) {
        this.model = model;
        TextArea text = new TextArea();
        text.setEditable(false);
        text.getStyleClass().addAll("mono", "document");
        text.setAccessibleText("JSON");
        text.textProperty().bind(model.json());
        HBox bar =
                new HBox(
                        8,
                        Texts.small("api-version " + model.apiVersion()),
                        Space.across(),
                        copyAs(copy),
                        button(
                                "copy-json",
                                "Copy JSON",
                                "fth-copy",
                                () -> copy.accept(model.json().getValue())),
                        new ActionButton(edit, ActionButton.Look.OUTLINED));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("tab-bar");
        pane.setTop(bar);
        pane.setCenter(text);
    }

    private MenuButton copyAs(Consumer<String> copy) {
        MenuButton menu = new MenuButton("Copy as", Icon.of("fth-terminal"));
        menu.getItems()
                .addAll(
                        item("Id", () -> copy.accept(model.id())),
                        item("Address in the portal", () -> copy.accept(model.portal())),
                        CopyAs.menu("What reads it", model.reading(), copy),
                        CopyAs.menu("What makes it", model.making(), copy));
        return menu;
    }

    private static MenuItem item(String text, Runnable deed) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private static ActionButton button(String name, String text, String icon, Runnable deed) {
        return new ActionButton(Action.of(name, text, icon, deed), ActionButton.Look.OUTLINED);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        model.close();
    }
}
