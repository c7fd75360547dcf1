package gallerist.app.report;

import gallerist.app.control.Icon;
import gallerist.app.fx.Badge;
import gallerist.app.page.Summary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Takes a table out of the window. */
public final class ExportMenu {
    private static final int ICON = 14;

    private ExportMenu() {}

    public static MenuButton of(Supplier<Grid> grid, Hands hands) {
        MenuButton button = new MenuButton();
        button.setGraphic(Icon.sized("fth-download", ICON));
        button.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        button.setAccessibleText("Copy or export " + grid.get().title());
        button.getItems()
                .addAll(
                        item("Copy as CSV", () -> hands.copied().accept(sheet(grid).csv())),
                        item("Copy as JSON", () -> hands.copied().accept(sheet(grid).json())),
                        item("Save as CSV…", () -> save(grid, hands, ".csv", sheet(grid).csv())),
                        item(
                                "Save as JSON…",
                                () -> save(grid, hands, ".json", sheet(grid).json())));
        return button;
    }

    /** Of a table of a summary. */
    public static MenuButton of(Summary.Grid grid, Hands hands) {
        return of(() -> sheet(grid), hands);
    }

    private static Grid sheet(Summary.Grid grid) {
        return Grid.of(
                grid.title(),
                grid.aside(),
                grid.columns().stream().map(each -> Grid.Column.text(each.title(), 1)).toList(),
                grid.lines().stream()
                        .map(line ->
                                Grid.Line.of(
                                        line.cells().stream()
                                                .map(cell -> Grid.Cell.of(cell.words()))
                                                .toArray(Grid.Cell[]::new)))
                        .toList(),
                grid.empty());
    }

    /** Of a table whose cells are words or states. */
    public static MenuButton of(TableView<?> table, Hands hands) {
        return of(() -> shown(table), hands);
    }

    private static Grid shown(TableView<?> table) {
        List<? extends TableColumn<?, ?>> columns =
                table.getColumns().stream().filter(each -> !each.getText().isEmpty()).toList();
        return Grid.of(
                table.getAccessibleText(),
                "",
                columns.stream().map(each -> Grid.Column.text(each.getText(), 1)).toList(),
                IntStream.range(0, table.getItems().size())
                        .mapToObj(row -> line(columns, row))
                        .toList(),
                "");
    }

    private static Grid.Line line(List<? extends TableColumn<?, ?>> columns, int row) {
        return Grid.Line.of(
                columns.stream()
                        .map(column -> Grid.Cell.of(words(column.getCellData(row))))
                        .toArray(Grid.Cell[]::new));
    }

    private static String words(Object value) {
        return switch (value) {
            case String words -> words;
            case Badge badge -> badge.word();
            default -> throw new IllegalArgumentException("No words: " + value);
        };
    }

    private static Sheet sheet(Supplier<Grid> grid) {
        return new Sheet(grid.get());
    }

    private static void save(Supplier<Grid> grid, Hands hands, String ending, String text) {
        hands.saving().save(sheet(grid).name() + ending, text.getBytes(StandardCharsets.UTF_8));
    }

    private static MenuItem item(String text, Runnable deed) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
