package gallerist.app.page;

import gallerist.app.control.Badges;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.text.Visible;
import gallerist.model.gallery.ResourceId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** A table of a summary, as high as its rows up to a limit. */
final class GridTable {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 14;

    private final TableView<Summary.Line> table;
    private final Consumer<ResourceId> open;

    GridTable(Summary.Grid grid, Consumer<ResourceId> open) {
        this.open = open;
        table = Tables.of(grid.title(), ROW);
        for (int i = 0; i < grid.columns().size(); i++) {
            table.getColumns().add(column(grid, i));
        }
        table.getItems().setAll(grid.lines());
        double height = ROW * (1 + Math.min(grid.lines().size(), MOST_ROWS)) + 1;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                follow(table.getSelectionModel().getSelectedItem());
            }
        });
    }

    private TableColumn<Summary.Line, Summary.Cell> column(Summary.Grid grid, int index) {
        Summary.Column shown = grid.columns().get(index);
        TableColumn<Summary.Line, Summary.Cell> column =
                Tables.column(shown.title(), shown.weight(), line -> line.cells().get(index));
        column.setCellFactory(_ -> new Words(shown.title(), index == 0));
        column.setMinWidth(40);
        if (shown.isNumber()) {
            column.getStyleClass().add("number");
        }
        if (index == 0) {
            column.getStyleClass().addAll("first", "strong");
        }
        if (index == grid.columns().size() - 1) {
            column.getStyleClass().add("last");
        }
        return column;
    }

    private TableRow<Summary.Line> row() {
        TableRow<Summary.Line> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                follow(row.getItem());
            }
        });
        return row;
    }

    private void follow(Summary.Line line) {
        if (line != null) {
            line.target().ifPresent(open);
        }
    }

    TableView<Summary.Line> node() {
        return table;
    }

    /** A cell that also says its column to those who listen. */
    private static final class Words extends TableCell<Summary.Line, Summary.Cell> {
        private final String column;

        Words(String column, boolean isName) {
            this.column = column;
            if (isName) {
                getStyleClass().add("strong");
            }
        }

        @Override
        protected void updateItem(Summary.Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            if (empty || cell == null) {
                setText("");
                setGraphic(null);
                return;
            }
            setAccessibleText(column + ": " + cell.words());
            if (cell.badges().isEmpty()) {
                setText(Visible.of(cell.text()));
                setGraphic(null);
                return;
            }
            HBox line = new HBox(6);
            line.setAlignment(Pos.CENTER_LEFT);
            if (!cell.text().isEmpty()) {
                line.getChildren().add(Texts.plain(cell.text()));
            }
            cell.badges().forEach(badge -> line.getChildren().add(Badges.of(badge)));
            setText("");
            setGraphic(line);
        }
    }
}
