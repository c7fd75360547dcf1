package gallerist.app.recycle;

import gallerist.app.control.ActionButton;
import gallerist.app.control.EmptyState;
import gallerist.app.control.Foot;
import gallerist.app.control.Tables;
import gallerist.app.fx.Action;
import gallerist.app.page.Head;
import gallerist.app.page.View;
import gallerist.app.recycle.RecycleViewModel.Row;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.app.text.Figures;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;

/** The recycle bin as a page. */
public final class RecyclePage implements View {
    private static final double ROW = 28;

    private final RecycleViewModel model;
    private final Consumer<ResourceId> open;
    private final BorderPane pane = new BorderPane();
    private final Head head = new Head();
    private final ActionButton restore;
    private final ActionButton command;
    private final MenuButton export;
    private final TableView<Row> table = Tables.of("Recycle", ROW);

    /**
     * Makes the page.
     *
     * @param open goes to what was restored
     */
    public RecyclePage(RecycleViewModel model, Hands hands, Consumer<ResourceId> open) {
        this.model = model;
        this.open = open;
        table.getColumns()
                .addAll(
                        List.of(
                                Tables.first(Tables.text("Version", 2.2, Row::name)),
                                Tables.text("Gallery", 1.6, Row::gallery),
                                Tables.text("Deleted", 1.6, Row::deleted),
                                Tables.text("By", 2.2, Row::by),
                                Tables.text("Stays until", 1.2, Row::until),
                                Tables.last(Tables.text("Left", 1, Row::left))));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        restore = new ActionButton(restoring(), ActionButton.Look.PRIMARY);
        command =
                new ActionButton(
                        Foot.command(
                                nothingChosen(),
                                () -> hands.copied().accept(RecycleViewModel.command(chosen()))),
                        ActionButton.Look.FLAT);
        export = ExportMenu.of(table, hands);
        pane.setTop(head);
        pane.getStyleClass().add("rail-page");
        show(model.rows().getValue());
        model.rows().addListener((_, _, rows) -> show(rows));
    }

    private Action restoring() {
        return Action.of("restore", "Restore", "fth-rotate-ccw", this::restore)
                .on("Shortcut+Shift+R")
                .unless(nothingChosen());
    }

    private StringBinding nothingChosen() {
        ObservableList<Row> chosen = table.getSelectionModel().getSelectedItems();
        return Bindings.createStringBinding(
                () -> chosen.isEmpty() ? "Choose the versions to restore" : "", chosen);
    }

    private List<Row> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void restore() {
        for (Row row : chosen()) {
            model.restore(row.id(), open);
        }
    }

    private void show(Optional<List<Row>> known) {
        List<Row> rows = known.orElse(List.of());
        head.show(
                "Recycle",
                List.of(),
                known.isEmpty()
                        ? ""
                        : Figures.counted(rows.size(), "image version", "image versions")
                                + ", kept for 7 days");
        head.offer(rows.isEmpty() ? List.of() : List.of(command, restore, export));
        List<ResourceId> before = chosen().stream().map(Row::id).toList();
        table.getItems().setAll(rows);
        choose(rows, before);
        pane.setCenter(
                known.isPresent() && rows.isEmpty()
                        ? new EmptyState(
                                "fth-trash-2",
                                "Nothing was thrown away",
                                "Versions of galleries with soft delete stay here for 7 days"
                                        + " after they were deleted, and can be restored.")
                        : table);
    }

    /**
     * What was chosen stays so when the list is read again; at first it is the one that goes first.
     */
    private void choose(List<Row> rows, List<ResourceId> before) {
        rows.stream()
                .filter(row -> before.contains(row.id()))
                .forEach(table.getSelectionModel()::select);
        if (table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    @Override
    public List<Action> actions() {
        return List.of(restoring());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        model.close();
    }
}
