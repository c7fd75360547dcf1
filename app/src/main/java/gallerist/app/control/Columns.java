package gallerist.app.control;

import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Parts side by side. */
public final class Columns extends GridPane {
    private static final double ALL = 100;
    private static final double GAP = 12;

    /** Each as wide as the others. */
    public Columns(Node... parts) {
        this(Collections.nCopies(parts.length, 1.0 / parts.length), parts);
    }

    /**
     * Each with a share of the width.
     *
     * @param shares together they are 1
     */
    public Columns(List<Double> shares, Node... parts) {
        setHgap(GAP);
        for (double share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(ALL * share);
            column.setMinWidth(0);
            getColumnConstraints().add(column);
        }
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(row);
        addRow(0, parts);
    }
}
