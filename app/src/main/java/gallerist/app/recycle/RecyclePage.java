package gallerist.app.recycle;

import gallerist.app.code.CopyAs;
import gallerist.app.control.ActionButton;
import gallerist.app.control.EmptyState;
import gallerist.app.control.Tables;
import gallerist.app.fx.Action;
import gallerist.app.fx.Pulse;
import gallerist.app.page.Confirmation;
import gallerist.app.page.Head;
import gallerist.app.page.View;
import gallerist.app.recycle.RecycleViewModel.Row;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.app.text.Figures;
import gallerist.app.text.Shortcut;
import gallerist.model.gallery.ResourceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;

/** The recycle bin as a page. */
public final class RecyclePage implements View {
    private static final double ROW = 28;
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final RecycleViewModel model;
    private final Hands hands;
    private final Consumer<ResourceId> open;
    private final BorderPane pane = new BorderPane();
    private final Head head = new Head();
    private final Consumer<Function<Runnable, View>> dialogs;
    private final ActionButton restore;
    private final ActionButton purge;
    private final List<ButtonBase> copy;
    private final MenuButton export;
    private final Pulse pulse;
    private final TableView<Row> table = Tables.of("Recycle", ROW);

    /**
     * Makes the page.
     *
     * @param dialogs opens a dialog, made when it is given how to close it
     * @param open goes to what was restored
     */
    public RecyclePage(
            RecycleViewModel model,
            Hands hands,
            Consumer<Function<Runnable, View>> dialogs,
            Consumer<ResourceId> open) {
        this.model = model;
        this.pulse = new Pulse(LOOK, model::beat);
        this.hands = hands;
        this.dialogs = dialogs;
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
        purge = new ActionButton(purging(), ActionButton.Look.OUTLINED);
        copy = CopyAs.of(nothingChosen(), model.copyable(this::chosen), hands.copied());
        export = ExportMenu.of(table, hands);
        pane.setTop(head);
        pane.getStyleClass().add("rail-page");
        show(model.rows().getValue());
        model.rows().addListener((_, _, rows) -> show(rows));
    }

    private Action restoring() {
        return Action.of("restore", "Restore", "fth-rotate-ccw", this::restore)
                .on(Shortcut.RESTORE)
                .unless(nothingChosen());
    }

    private Action purging() {
        return Action.of("purge", "Delete for good…", "fth-trash-2", this::askToPurge)
                .losing()
                .unless(nothingChosen());
    }

    private void askToPurge() {
        List<Row> rows = chosen();
        model.losses(
                rows,
                losses ->
                        dialogs.accept(close ->
                                new Confirmation(
                                        "Delete %s for good?"
                                                .formatted(
                                                        Figures.counted(
                                                                rows.size(),
                                                                "version",
                                                                "versions")),
                                        losses,
                                        CopyAs.of(model.copyablePurge(rows), hands.copied()),
                                        Action.of(
                                                        "purge-now",
                                                        "Delete %s for good"
                                                                .formatted(
                                                                        Figures.counted(
                                                                                rows.size(),
                                                                                "version",
                                                                                "versions")),
                                                        "",
                                                        () -> model.purge(rows, close))
                                                .losing(),
                                        model.refusal(),
                                        close)));
    }

    private StringBinding nothingChosen() {
        ObservableList<Row> chosen = table.getSelectionModel().getSelectedItems();
        return Bindings.createStringBinding(
                () -> chosen.isEmpty() ? "Choose the versions first" : "", chosen);
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
        head.offer(
                rows.isEmpty()
                        ? List.of()
                        : List.of(copy.getFirst(), copy.getLast(), purge, restore, export));
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
        return List.of(restoring(), purging());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        pulse.close();
        model.close();
    }
}
