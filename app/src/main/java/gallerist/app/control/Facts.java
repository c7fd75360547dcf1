package gallerist.app.control;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names on the left, values beside them. */
public final class Facts extends GridPane {
    private static final double NAMES = 112;

    public Facts() {
        getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().addAll(names, values);
    }

    /** An empty value shows as a dash. */
    public Facts add(String name, String value) {
        return add(name, Texts.prose(value.isEmpty() ? "–" : value));
    }

    public Facts addMono(String name, String value) {
        return add(name, Texts.prose(value, "mono"));
    }

    public Facts add(String name, Node value) {
        int row = getRowCount();
        Label label = Explained.word(Texts.muted(name));
        label.setLabelFor(value);
        GridPane.setValignment(label, VPos.TOP);
        addRow(row, label, value);
        return this;
    }
}
