package gallerist.app.activity;

import gallerist.app.activity.ActivityViewModel.Difference;
import gallerist.app.activity.ActivityViewModel.Row;
import gallerist.app.control.Glyph;
import gallerist.app.control.Space;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.fx.Mark;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** Entries of the log, and below them what the chosen one changed. */
final class Entries implements View {
    private static final double ROW = 28;
    private static final double SHARE = 0.62;

    private final ActivityViewModel model;
    private static final String NONE =
            "Choose an entry above to see what it changed, field by field.";

    private final Label about = Texts.small("");
    private final SplitPane pane = new SplitPane();
    private final TableView<Row> entries = Tables.of("Activity", ROW);
    private final TableView<Difference> differences = Tables.of("What it changed", ROW);

    Entries(ActivityViewModel model, Hands hands) {
        this.model = model;
        entries.getColumns()
                .addAll(
                        List.of(
                                Tables.first(Tables.text("Time", 1.7, Row::at)),
                                Tables.text("Operation", 2.4, Row::operation),
                                Tables.text("On", 1.5, Row::on),
                                Tables.text("By", 1.9, Row::by),
                                Tables.text("Why and whom to ask", 1.6, Row::note),
                                Tables.last(result())));
        entries.setPlaceholder(Texts.muted("Nothing was tried here yet."));
        differences
                .getColumns()
                .addAll(
                        List.of(
                                Tables.first(Tables.text("Field", 2, Difference::field)),
                                Tables.text("Before", 2, row -> orDash(row.before())),
                                Tables.last(Tables.text("After", 2, row -> orDash(row.after())))));
        differences.setPlaceholder(Texts.muted(NONE));
        entries.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) -> {
                    differences.getItems().setAll(row == null ? List.of() : row.differences());
                    about.setText(row == null ? "" : row.about());
                    differences.setPlaceholder(Texts.muted(row == null ? NONE : row.nothing()));
                });
        Tables.fill(entries, model.rows().getValue());
        model.rows().addListener((_, _, rows) -> Tables.fill(entries, rows));
        BorderPane below = new BorderPane(differences);
        HBox caption =
                new HBox(
                        12,
                        Texts.section("What it changed"),
                        about,
                        Space.across(),
                        ExportMenu.of(differences, hands));
        caption.setAlignment(Pos.CENTER_LEFT);
        caption.getStyleClass().add("below-head");
        below.setTop(caption);
        pane.setOrientation(Orientation.VERTICAL);
        pane.getItems().addAll(entries, below);
        pane.setDividerPositions(SHARE);
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static TableColumn<Row, Row> result() {
        TableColumn<Row, Row> column = Tables.column("Result", 1.3, row -> row);
        column.setCellFactory(_ -> new Result());
        return column;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        model.close();
    }

    private static final class Result extends TableCell<Row, Row> {
        private static final double GLYPH = 14;

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText("");
                setGraphic(null);
                return;
            }
            setText(row.hasFailed() ? row.code() : "Succeeded");
            setGraphic(row.hasFailed() ? new Glyph(Mark.FAILED, GLYPH) : null);
            setAccessibleText("Result: " + getText());
        }
    }
}
