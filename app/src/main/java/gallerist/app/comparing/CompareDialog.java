package gallerist.app.comparing;

import gallerist.app.control.Choice;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Space;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Two resources side by side. */
public final class CompareDialog implements View {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 420;
    private static final double ROW = 28;
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final CompareViewModel model;
    private final TableView<Row> table = Tables.of("What both are", ROW);
    private final TableColumn<Row, String> right;
    private final VBox chosen = new VBox();
    private final DialogFrame frame;

    public CompareDialog(CompareViewModel model, Hands hands, Runnable close) {
        this.model = model;
        this.right = value("", Row::right);
        CheckBox only = new CheckBox("Only what differs");
        only.selectedProperty().bindBidirectional(model.onlyDifferences());
        HBox above = new HBox(8, only, Space.across(), ExportMenu.of(table, hands));
        above.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(8, chosen, above, table);
        content.getStyleClass().add("dialog-content");
        table.getColumns()
                .addAll(
                        List.of(
                                Tables.first(Tables.text("Property", 2.8, Row::property)),
                                value(model.left(), Row::left),
                                Tables.last(right)));
        table.setPrefHeight(HEIGHT);
        table.setMinHeight(HEIGHT);
        table.getStyleClass().addAll("panel", "comparison");
        table.setRowFactory(_ -> new Marked());
        table.setPlaceholder(Texts.prose("Nothing differs.", "muted"));
        frame = new DialogFrame(model.title(), WIDTH, content, close, Foot.of(close));
        frame.note().textProperty().bind(model.summary());
        offer(model.choices().getValue());
        model.choices().addListener((_, _, now) -> offer(now));
        name(model.right().get());
        model.right().addListener((_, _, now) -> name(now));
        table.getItems().setAll(model.rows().getValue());
        model.rows().addListener((_, _, now) -> table.getItems().setAll(now));
    }

    private static TableColumn<Row, String> value(String title, Function<Row, String> value) {
        return Tables.text(title, 2, row -> value.apply(row).isEmpty() ? "–" : value.apply(row));
    }

    private void offer(List<ResourceId> choices) {
        ComboBox<ResourceId> box = Choice.ofMany(choices, model.right(), CompareViewModel::words);
        chosen.getChildren()
                .setAll(
                        new Field(
                                "Compare %s with".formatted(model.left()), box, "Found by typing"));
    }

    private void name(ResourceId id) {
        right.setText(CompareViewModel.words(id));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return table;
    }

    @Override
    public void close() {
        model.close();
    }

    /** A row that shows whether both are the same in it. */
    private static final class Marked extends TableRow<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean differs = !empty && row != null && row.differs();
            pseudoClassStateChanged(DIFFERS, differs);
            setAccessibleText(differs ? "Differs: " + row.property() : "");
        }
    }
}
