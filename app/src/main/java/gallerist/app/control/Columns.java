package gallerist.app.control;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Parts side by side, each as wide as the others. */
public final class Columns extends GridPane {
    private static final double ALL = 100;
    private static final double GAP = 12;

    public Columns(Node... parts) {
        setHgap(GAP);
        for (int i = 0; i < parts.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(ALL / parts.length);
            column.setMinWidth(0);
            getColumnConstraints().add(column);
        }
        addRow(0, parts);
    }
}
