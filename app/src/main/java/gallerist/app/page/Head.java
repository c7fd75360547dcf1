package gallerist.app.page;

import gallerist.app.control.FoldingRow;
import gallerist.app.control.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The title line of a page: name, what matters most, and what can be done. */
public final class Head extends StackPane {
    private static final double TITLE = 160;

    private final Label title = Texts.styled("", "page-title");
    private final HBox marks = new HBox(8);
    private final Label facts = Texts.small("");
    private final HBox actions = new HBox(8);

    public Head() {
        getStyleClass().add("page-head");
        marks.setAlignment(Pos.CENTER_LEFT);
        actions.setAlignment(Pos.CENTER_RIGHT);
        marks.setMinWidth(USE_PREF_SIZE);
        actions.setMinWidth(USE_PREF_SIZE);
        title.minWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.min(TITLE, title.prefWidth(-1)),
                                title.textProperty(),
                                title.fontProperty()));
        marks.managedProperty().bind(Bindings.isNotEmpty(marks.getChildren()));
        facts.setMinWidth(0);
        HBox.setHgrow(facts, Priority.ALWAYS);
        getChildren().add(new FoldingRow(12, title, marks, facts, actions));
    }

    public void show(String name, List<? extends Node> shown, String said) {
        title.setText(Texts.shown(name));
        marks.getChildren().setAll(shown);
        facts.setText(Texts.shown(said));
    }

    public void offer(List<? extends Node> buttons) {
        actions.getChildren().setAll(buttons);
    }
}
