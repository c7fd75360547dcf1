package gallerist.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.testkit.Frames;
import gallerist.testkit.JavaFx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the columns of a table share its width. */
class TablesTest {
    private static final List<String> ROWS = List.of("a", "a long word in the first row", "c");

    @BeforeAll
    static void startToolkit() {
        JavaFx.start();
    }

    private static TableView<String> table() {
        TableView<String> table = Tables.of("Words", 28);
        TableColumn<String, String> box = Tables.text("", 0.4, word -> "");
        box.setMinWidth(40);
        box.setMaxWidth(40);
        table.getColumns()
                .addAll(
                        List.of(
                                box,
                                Tables.text("Word", 2.2, word -> word),
                                Tables.text("Length", 0.8, word -> "" + word.length()),
                                Tables.text("Again", 1.3, word -> word)));
        return table;
    }

    /** The widths after the window has been through something. */
    private static List<Double> widths(Consumer<TableView<String>> first, int... windows) {
        List<Double> widths = new ArrayList<>();
        TableView<String> table = table();
        Stage[] stage = new Stage[1];
        Frames.inFront(() -> {
            stage[0] = new Stage();
            stage[0].setScene(new Scene(new BorderPane(table), windows[0], 300));
            first.accept(table);
            stage[0].show();
        });
        for (int window : windows) {
            Frames.inFront(() -> stage[0].setWidth(window));
            Frames.pass(2);
        }
        Frames.inFront(() -> table.getItems().setAll(ROWS));
        Frames.pass(2);
        Frames.inFront(() -> {
            table.getColumns().forEach(column -> widths.add(column.getWidth()));
            stage[0].hide();
        });
        return widths;
    }

    @Test
    void theSameWidthIsSharedTheSameWayWhateverWasBefore() {
        List<Double> atOnce = widths(table -> table.getItems().setAll(ROWS), 950);

        assertThat(widths(table -> {}, 701, 1213, 333, 950)).isEqualTo(atOnce);
        assertThat(atOnce).allSatisfy(width -> assertThat(width % 1).isZero());
        assertThat(atOnce.getFirst()).isEqualTo(40);
        assertThat(atOnce.stream().mapToDouble(width -> width).sum()).isBetween(940.0, 950.0);
    }

    @Test
    void whatColumnsWereGivenIsThereInTheNextWindow() {
        ColumnWidths kept = new ColumnWidths(Map.of());
        List<Double> chosen = widthsIn(kept, table -> table.resizeColumn(word(table), 50));

        ColumnWidths again = new ColumnWidths(kept.all());
        assertThat(widthsIn(again, _ -> {})).isEqualTo(chosen);
        assertThat(chosen).isNotEqualTo(widthsIn(new ColumnWidths(Map.of()), _ -> {}));
    }

    @Test
    void whatIsBrokenIsAsIfNobodyHadGivenAnything() {
        Map<String, String> broken =
                Map.of(" | Word | Length | Again", "wide", "Word | Length", "NaN,-3");

        assertThat(new ColumnWidths(broken).all()).isEmpty();
        assertThat(widthsIn(new ColumnWidths(broken), _ -> {}))
                .isEqualTo(widthsIn(new ColumnWidths(Map.of()), _ -> {}));
    }

    private static TableColumn<String, ?> word(TableView<String> table) {
        return table.getColumns().get(1);
    }

    private static List<Double> widthsIn(ColumnWidths kept, Consumer<TableView<String>> change) {
        List<Double> widths = new ArrayList<>();
        TableView<String> table = table();
        Frames.inFront(() -> {
            Scene scene = new Scene(new BorderPane(table), 950, 300);
            kept.serve(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.setWidth(950);
            stage.show();
            Frames.now();
            change.accept(table);
            Frames.now();
            table.getColumns().forEach(column -> widths.add(column.getWidth()));
            stage.hide();
        });
        return widths;
    }

    @Test
    void whatAColumnIsGivenIsTakenFromThoseAtItsRight() {
        List<Double> before = widths(table -> {}, 950);
        List<Double> after = new ArrayList<>();
        TableView<String> table = table();
        Frames.inFront(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new BorderPane(table), 950, 300));
            stage.setWidth(950);
            stage.show();
            Frames.now();
            table.resizeColumn(table.getColumns().get(1), 50);
            Frames.now();
            table.getColumns().forEach(column -> after.add(column.getWidth()));
            stage.hide();
        });

        assertThat(after.get(1)).isEqualTo(before.get(1) + 50);
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(2) + after.get(3)).isEqualTo(before.get(2) + before.get(3) - 50);
    }
}
