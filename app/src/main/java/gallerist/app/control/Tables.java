package gallerist.app.control;

import gallerist.app.text.Visible;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Tables as all of them are: rows of one height, columns that share the width. */
public final class Tables {
    /**
     * The toolkit takes a column of exactly 80 for one without a width, and gives it what its
     * contents need, if there are any yet: no share comes to that.
     */
    private static final double UNIT = 101;

    private Tables() {}

    public static <R> TableView<R> of(String name, double rowHeight) {
        TableView<R> table = new TableView<>();
        table.setFixedCellSize(rowHeight);
        table.setColumnResizePolicy(new ColumnShares());
        table.setAccessibleText(name);
        Explained.heads(table);
        return table;
    }

    /** A column whose cells are drawn by its user. */
    public static <R, T> TableColumn<R, T> column(
            String title, double weight, Function<R, T> value) {
        TableColumn<R, T> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(UNIT * weight);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    public static <R> TableColumn<R, String> text(
            String title, double weight, Function<R, String> value) {
        TableColumn<R, String> column = column(title, weight, value);
        column.setCellFactory(_ -> new Words<>(title));
        return column;
    }

    /** The column at the left edge, which names the row. */
    public static <R, T> TableColumn<R, T> first(TableColumn<R, T> column) {
        column.getStyleClass().add("first");
        return column;
    }

    /** The column at the right edge. */
    public static <R, T> TableColumn<R, T> last(TableColumn<R, T> column) {
        column.getStyleClass().add("last");
        return column;
    }

    /** Shows rows that were read anew: those that say the same stay, and so does the choice. */
    public static <R> void fill(TableView<R> table, List<R> rows) {
        int chosen = table.getSelectionModel().getSelectedIndex();
        List<R> items = table.getItems();
        if (items.size() == rows.size()) {
            for (int i = 0; i < rows.size(); i++) {
                if (!items.get(i).equals(rows.get(i))) {
                    items.set(i, rows.get(i));
                }
            }
        } else {
            table.getItems().setAll(rows);
        }
        if (chosen >= 0 && chosen < rows.size()) {
            table.getSelectionModel().select(chosen);
        }
    }

    /**
     * Whether a cell is only put aside. The toolkit does so with all of them when one row changes,
     * and brings most of them back with what they had: who empties them in between styles them
     * twice.
     */
    public static boolean isPutAside(IndexedCell<?> cell) {
        return cell.getIndex() < 0;
    }

    /** A cell that also says its column to those who listen. */
    private static final class Words<R> extends TableCell<R, String> {
        private final String column;

        Words(String column) {
            this.column = column;
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? "" : Visible.of(text));
            setAccessibleText(column + ": " + getText());
        }
    }
}
