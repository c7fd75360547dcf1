package gallerist.app.people;

import gallerist.app.control.ActionButton;
import gallerist.app.control.EmptyState;
import gallerist.app.control.FilterField;
import gallerist.app.control.Space;
import gallerist.app.control.Tables;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.app.text.Shortcut;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** Everybody of one sort, and the one that is chosen beside them. */
public final class PeopleTab implements View {
    private static final double ROW = 28;
    private static final double FILTER = 220;

    private final PeopleViewModel model;
    private final Asking asking;
    private final PartyPane party;
    private final BorderPane pane = new BorderPane();
    private final TableView<Party> table;
    private boolean isShowing;

    /** What is done in dialogs, which others open. */
    public interface Asking {
        /**
         * Asks for a new one.
         *
         * @param made is told who was made
         */
        void forNew(Sort sort, Consumer<UUID> made);

        void toDelete(Party party);
    }

    public PeopleTab(PeopleViewModel model, Asking asking, Hands hands) {
        this.model = model;
        this.asking = asking;
        this.party = new PartyPane(model, asking);
        this.table = table(model.sort());
        HBox bar =
                new HBox(
                        8,
                        filter(),
                        Space.across(),
                        new ActionButton(adding(), ActionButton.Look.PRIMARY),
                        ExportMenu.of(table, hands));
        bar.getStyleClass().add("tab-bar");
        pane.setTop(bar);
        pane.setRight(party.node());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, now) -> choose(Optional.ofNullable(now)));
        show(model.parties().getValue());
        model.parties().addListener((_, _, now) -> show(now));
        model.chosen().addListener((_, _, _) -> follow());
    }

    private Action adding() {
        return Action.of(
                        "new-party",
                        "New %s…".formatted(model.sort().noun()),
                        "fth-plus",
                        () ->
                                asking.forNew(
                                        model.sort(), id -> model.chosen().set(Optional.of(id))))
                .on(Shortcut.NEW_PARTY);
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(
                        Stream.of(adding()),
                        model.party().getValue().stream()
                                .flatMap(each -> party.ways(each).stream()))
                .toList();
    }

    private FilterField filter() {
        FilterField field =
                new FilterField(
                        "Filter " + model.sort().title().toLowerCase(Locale.ROOT), model.filter());
        field.setPrefWidth(FILTER);
        return field;
    }

    private static TableView<Party> table(Sort sort) {
        TableView<Party> table = Tables.of(sort.title(), ROW);
        TableColumn<Party, String> name = Tables.first(Tables.text("Name", 1.6, Party::name));
        name.getStyleClass().add("strong");
        table.getColumns().add(name);
        for (int i = 0; i < sort.columns().size(); i++) {
            int at = i;
            boolean isLast = i == sort.columns().size() - 1;
            TableColumn<Party, String> column =
                    Tables.text(
                            sort.columns().get(i), i == 0 ? 2 : 1, party -> party.cells().get(at));
            if (sort.counts(i)) {
                column.getStyleClass().add("number");
            }
            table.getColumns().add(isLast ? Tables.last(column) : column);
        }
        return table;
    }

    /** A table that is filled anew while it tells what was chosen in it loses its count. */
    private void choose(Optional<Party> now) {
        if (!isShowing) {
            isShowing = true;
            model.chosen().set(now.map(Party::id));
            isShowing = false;
        }
    }

    private void follow() {
        if (!isShowing) {
            show(model.parties().getValue());
        }
    }

    /** Whoever is chosen stays chosen when the list is read again. */
    private void show(List<Party> now) {
        isShowing = true;
        table.getItems().setAll(now);
        now.stream()
                .filter(each -> model.chosen().get().equals(Optional.of(each.id())))
                .findFirst()
                .ifPresentOrElse(
                        table.getSelectionModel()::select,
                        table.getSelectionModel()::clearSelection);
        isShowing = false;
        boolean isEmpty = model.isKnown() && now.isEmpty();
        pane.setCenter(isEmpty ? nobody() : table);
        if (model.chosen().get().isEmpty() && !now.isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private EmptyState nobody() {
        boolean isFiltered = !model.filter().get().isBlank();
        return new EmptyState(
                model.sort().icon(),
                isFiltered ? "Nobody has these words" : "There is no " + model.sort().noun(),
                isFiltered
                        ? "Clear the filter to see all."
                        : "The button at the upper right adds one.");
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
