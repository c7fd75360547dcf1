package gallerist.app.control;

import gallerist.app.text.Visible;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A number that matters, with what it counts. */
public final class Figure extends VBox {
    private final Label number = Texts.styled("", "figure");
    private final Label whole = Texts.styled("", "figure-of");
    private final Label meaning = Texts.small("");

    public Figure(String title) {
        HBox line = new HBox(6, number, whole);
        line.setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("tile");
        getChildren().addAll(Texts.caption(title), line, meaning);
    }

    /**
     * Shows it.
     *
     * @param of what it is a part of, may be empty
     */
    public Figure show(String figure, String of, String words) {
        number.setText(Visible.of(figure));
        whole.setText(Visible.of(of));
        meaning.setText(Visible.of(words));
        return this;
    }
}
