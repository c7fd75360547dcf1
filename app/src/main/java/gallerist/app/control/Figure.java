package gallerist.app.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A number that matters, with what it counts. */
public final class Figure extends VBox {
    /**
     * Shows it.
     *
     * @param of what it is a part of, may be empty
     */
    public Figure(String title, String number, String of, String meaning) {
        HBox line = new HBox(6, Texts.styled(number, "figure"), Texts.styled(of, "figure-of"));
        line.setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("tile");
        getChildren().addAll(Texts.caption(title), line, Texts.small(meaning));
    }
}
