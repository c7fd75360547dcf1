package gallerist.app.editing.many;

import gallerist.app.control.ActionButton;
import gallerist.app.control.FilterField;
import gallerist.app.control.Keys;
import gallerist.app.control.Space;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.app.text.Shortcut;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** A list of everything inside, with boxes to choose from it and what can be done to the chosen. */
public final class ManyTab implements View {
    private static final double ROW = 28;
    private static final double FILTER = 280;
    private static final double BOX = 0.4;
    private static final KeyCombination ALL = Keys.combination(Shortcut.ALL.keys());

    private final ManyViewModel model;
    private final Consumer<ResourceId> open;
    private final Consumer<Deed> begin;
    private final BorderPane pane = new BorderPane();
    private final TableView<Row> table = Tables.of("Contents", ROW);
    private final FilterField filter;
    private final Label summary = Texts.small("");
    private final CheckBox all = new CheckBox();
    private final HBox bar = new HBox(8);

    /**
     * Makes the tab.
     *
     * @param open goes to what a row is about
     * @param begin opens the dialog of a change of all that are chosen
     */
    public ManyTab(
            ManyViewModel model, Consumer<ResourceId> open, Consumer<Deed> begin, Hands hands) {
        this.model = model;
        this.open = open;
        this.begin = begin;
        this.filter = new FilterField("Filter by name, kind, tag or date", model.filter());
        pane.setTop(head(hands));
        pane.setCenter(table());
        pane.setBottom(bar());
        show(model.matching().getValue());
        model.matching().addListener((_, _, now) -> show(now));
        model.chosen().addListener((_, _, _) -> chosen());
        summary.textProperty().bind(model.summary());
    }

    private HBox head(Hands hands) {
        filter.setPrefWidth(FILTER);
        filter.addEventHandler(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    if (pressed.getCode() == KeyCode.DOWN) {
                        table.requestFocus();
                        table.getSelectionModel().selectFirst();
                    }
                });
        ActionButton chooseAll =
                new ActionButton(
                        Action.of("choose-all", "Choose all that match", "", model::chooseAll),
                        ActionButton.Look.FLAT);
        ActionButton chooseNone =
                new ActionButton(
                        Action.of("choose-none", "Choose none", "", model::chooseNone)
                                .unless(model.obstacle()),
                        ActionButton.Look.FLAT);
        HBox head =
                new HBox(
                        8,
                        filter,
                        summary,
                        Space.across(),
                        chooseAll,
                        chooseNone,
                        ExportMenu.of(table, hands));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("tab-bar");
        return head;
    }

    private TableView<Row> table() {
        TableColumn<Row, Row> box = Tables.column("", BOX, row -> row);
        all.setAccessibleText("Choose all that match");
        all.setOnAction(_ -> {
            if (all.isSelected()) {
                model.chooseAll();
            } else {
                model.chooseNone();
            }
        });
        box.setGraphic(all);
        box.setMinWidth(40);
        box.setMaxWidth(40);
        box.setCellFactory(_ -> new Box());
        table.getColumns().add(Tables.first(box));
        table.getColumns().add(Tables.text("Name", 2.2, Row::name));
        if (model.spansGalleries()) {
            table.getColumns().add(Tables.text("Gallery", 1.2, Row::gallery));
        }
        table.getColumns()
                .addAll(
                        List.of(
                                Tables.text("Kind", 1.2, Row::kind),
                                Tables.text("Latest", 0.8, Row::latest),
                                Tables.text("End of life", 1.2, Row::endOfLife),
                                Tables.last(Tables.text("Tags", 2.6, Row::tags))));
        Label nothing = Texts.prose("", "muted");
        nothing.textProperty().bind(model.nothing());
        table.setPlaceholder(nothing);
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return table;
    }

    private TableRow<Row> row() {
        TableRow<Row> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem().id());
            }
        });
        return row;
    }

    private void pressed(KeyEvent key) {
        Row here = table.getSelectionModel().getSelectedItem();
        if (ALL.match(key)) {
            model.chooseAll();
        } else if (key.getCode() == KeyCode.ESCAPE && !model.chosen().getValue().isEmpty()) {
            model.chooseNone();
        } else if (here != null && key.getCode() == KeyCode.SPACE) {
            model.choose(here, !model.isChosen(here));
        } else if (here != null && key.getCode() == KeyCode.ENTER) {
            open.accept(here.id());
        } else {
            return;
        }
        key.consume();
    }

    private HBox bar() {
        Label words = Texts.strong("");
        words.textProperty().bind(model.summary());
        bar.getStyleClass().add("bulk-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren()
                .addAll(
                        words,
                        Space.across(),
                        button(Deed.TAG, "Tag…", "fth-tag", model.obstacle()),
                        button(
                                Deed.END_OF_LIFE,
                                "Set end of life…",
                                "fth-calendar",
                                model.obstacle()),
                        button(
                                Deed.EXCLUDE,
                                "Leave out of latest…",
                                "fth-minus-circle",
                                model.versionsObstacle()),
                        button(
                                Deed.INCLUDE,
                                "Count for latest…",
                                "fth-plus-circle",
                                model.versionsObstacle()),
                        button(Deed.DELETE, "Delete…", "fth-trash-2", model.obstacle()));
        chosen();
        return bar;
    }

    private ActionButton button(
            Deed deed, String text, String icon, ObservableValue<String> obstacle) {
        Action action =
                Action.of("bulk-" + deed, text, icon, () -> begin.accept(deed)).unless(obstacle);
        return new ActionButton(
                deed == Deed.DELETE ? action.losing() : action, ActionButton.Look.OUTLINED);
    }

    /** Selection and scroll stay where they are when the list is read anew. */
    private void show(List<Row> rows) {
        Row before = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(rows);
        if (before != null) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).id().equals(before.id())) {
                    table.getSelectionModel().select(i);
                    break;
                }
            }
        }
        all.setSelected(model.isAllChosen());
    }

    private void chosen() {
        boolean isAny = !model.chosen().getValue().isEmpty();
        bar.setVisible(isAny);
        bar.setManaged(isAny);
        all.setSelected(model.isAllChosen());
        table.refresh();
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node first() {
        return filter;
    }

    @Override
    public void close() {
        model.close();
    }

    /** The box that chooses a row. */
    private final class Box extends TableCell<Row, Row> {
        private final CheckBox box = new CheckBox();

        Box() {
            box.setFocusTraversable(false);
            box.setOnAction(_ -> {
                if (getItem() != null) {
                    model.choose(getItem(), box.isSelected());
                }
            });
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            box.setSelected(model.isChosen(row));
            box.setAccessibleText("Choose " + row.name());
            setGraphic(box);
        }
    }
}
