package gallerist.app.report;

import gallerist.app.control.Icon;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

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
