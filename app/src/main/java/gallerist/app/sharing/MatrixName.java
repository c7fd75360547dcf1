package gallerist.app.sharing;

import gallerist.app.control.Texts;
import gallerist.app.text.Visible;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Whose row it is. Used for one row after another. */
final class MatrixName extends HBox {
    private static final int TIP = 200;

    private final Label name = Texts.styled("", "medium");
    private final Label fact = Texts.styled("", "why");
    private final Tooltip tip = new Tooltip();

    MatrixName() {
        super(8);
        getStyleClass().add("matrix-who");
        setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(tip);
        HBox.setHgrow(name, Priority.ALWAYS);
        fact.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, fact);
    }

    void show(MatrixRow.Line line) {
        String visible = Visible.of(line.name());
        name.setText(visible);
        tip.setText(visible.substring(0, Math.min(TIP, visible.length())));
        fact.setText(line.fact());
    }
}
