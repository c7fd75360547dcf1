package gallerist.app.settings;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Badges;
import gallerist.app.control.EmptyState;
import gallerist.app.control.Space;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Badge;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The stores of regions as a table, with a test. */
public final class StoresTab implements View {
    private static final double ROW = 28;

    private final StoresViewModel model;
    private final Asking asking;
    private final Consumer<String> tell;
    private final TableView<StoreRow> table = Tables.of("Region stores", ROW);
    private final BorderPane pane = new BorderPane();
    private final Label line = Texts.small("");
    private final Label detail = Texts.prose("", "muted");

    /** What is asked in dialogs, which others open. */
    public interface Asking {
        void toMove(Optional<Region> region);

        void toReset(StoreRow row, Runnable reset);
    }

    /**
     * Makes the tab.
     *
     * @param tell is told what a test has found
     */
    public StoresTab(StoresViewModel model, Asking asking, Consumer<String> tell, Hands hands) {
        this.model = model;
        this.asking = asking;
        this.tell = tell;
        table.getColumns()
                .addAll(
                        List.of(
                                Tables.first(Tables.text("Region", 1.7, StoreRow::name)),
                                state(),
                                number("Free", StoreRow::free),
                                number("Copies", StoreRow::copies),
                                Tables.last(Tables.text("Folder", 4, StoreRow::folder))));
        HBox bar = new HBox(8, line, Space.across());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("tab-bar");
        actions()
                .forEach(way ->
                        bar.getChildren().add(new ActionButton(way, ActionButton.Look.OUTLINED)));
        bar.getChildren().add(ExportMenu.of(table, hands));
        HBox foot = new HBox(detail);
        foot.getStyleClass().add("tab-foot");
        pane.setTop(bar);
        pane.setBottom(foot);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) ->
                        detail.setText(
                                Optional.ofNullable(row)
                                        .map(chosen -> chosen.name() + ": " + chosen.detail())
                                        .orElse("Choose a store to read what its state means.")));
        detail.setText("Choose a store to read what its state means.");
        show(model.rows().getValue());
        model.rows().addListener((_, _, now) -> show(now));
    }

    private static TableColumn<StoreRow, String> number(
            String title, Function<StoreRow, String> value) {
        TableColumn<StoreRow, String> column = Tables.text(title, 0.9, value);
        column.getStyleClass().add("number");
        return column;
    }

    private static TableColumn<StoreRow, Badge.State> state() {
        TableColumn<StoreRow, Badge.State> column = Tables.column("State", 1, StoreRow::state);
        column.setCellFactory(_ -> new StateCell());
        return column;
    }

    @Override
    public List<Action> actions() {
        ObservableValue<String> unlessChosen =
                Bindings.when(table.getSelectionModel().selectedItemProperty().isNull())
                        .then("Choose a store first")
                        .otherwise("");
        ObservableValue<String> unlessTesting =
                Bindings.when(model.testing()).then("A test is under way").otherwise("");
        return List.of(
                Action.of(
                        "move-store",
                        "Keep a region elsewhere…",
                        "fth-folder",
                        () -> asking.toMove(selected().map(StoreRow::region))),
                Action.of("reset-store", "Reset…", "fth-refresh-ccw", this::reset)
                        .losing()
                        .unless(unlessChosen),
                Action.of("test-store", "Test", "fth-check-circle", this::testSelected)
                        .unless(unlessChosen),
                Action.of("test-stores", "Test all", "fth-check-circle", this::testAll)
                        .unless(unlessTesting));
    }

    private Optional<StoreRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void reset() {
        selected().ifPresent(row -> asking.toReset(row, () -> model.reset(row)));
    }

    private void testSelected() {
        selected().ifPresent(row -> model.test(List.of(row.region()), tell));
    }

    private void testAll() {
        model.test(table.getItems().stream().map(StoreRow::region).toList(), tell);
    }

    private void show(Optional<List<StoreRow>> known) {
        List<StoreRow> rows = known.orElse(List.of());
        Tables.fill(table, rows);
        line.setText(rows.isEmpty() ? "" : model.line());
        pane.setCenter(
                known.isPresent() && rows.isEmpty()
                        ? new EmptyState(
                                "fth-database",
                                "No region keeps any bytes yet",
                                "A folder for each zone is made inside the workspace when the"
                                        + " first version comes to a region. A region can also be"
                                        + " kept on another disk or on a mounted share.")
                        : table);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        model.close();
    }

    private static final class StateCell extends TableCell<StoreRow, Badge.State> {
        @Override
        protected void updateItem(Badge.State state, boolean empty) {
            super.updateItem(state, empty);
            setGraphic(empty || state == null ? null : Badges.of(state));
            setAccessibleText(empty || state == null ? "" : "State: " + state.word());
        }
    }
}
