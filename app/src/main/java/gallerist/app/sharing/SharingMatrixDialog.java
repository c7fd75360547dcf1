package gallerist.app.sharing;

import gallerist.app.code.CopyAs;
import gallerist.app.control.ActionButton;
import gallerist.app.control.FilterField;
import gallerist.app.control.FoldingRow;
import gallerist.app.control.Icon;
import gallerist.app.control.Keys;
import gallerist.app.control.Leaving;
import gallerist.app.control.Parting;
import gallerist.app.control.Refused;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.app.text.Figures;
import gallerist.app.text.Shortcut;
import gallerist.app.text.Visible;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Who may deploy from a gallery: boxes to tick, the reason of each, and a review before. */
public final class SharingMatrixDialog implements View {
    private static final Insets AROUND = new Insets(32, 24, 32, 24);
    private static final Insets AROUND_WHERE_NARROW = new Insets(8, 24, 8, 24);
    private static final double NARROW = 800;
    private static final double FILTER = 128;
    private static final double FILTER_WHERE_NARROW = 120;
    private static final double VIEW_AS = 180;
    private static final int LEGEND = 13;
    private static final double LEAST = 640;
    private static final double LOWEST = 240;
    private static final KeyCombination NEXT = Keys.combination(Shortcut.APPLY.keys());
    private static final KeyCombination UNDO = Keys.combination(Shortcut.UNDO.keys());
    private static final KeyCombination REDO = Keys.combination(Shortcut.REDO.keys());

    private final SharingMatrixViewModel model;
    private final List<Newcomer> newcomers;
    private final Runnable close;
    private final MatrixGrid grid;
    private final FilterField people;
    private final FilterField images;
    private final ExplanationPane explanation;
    private final BorderPane pane = new Held();
    private final Node foot;
    private final Parting parting =
            new Parting(
                    "The changes are not applied yet, and would be lost.", this::lose, this::stay);
    private final BorderPane matrix = new BorderPane();
    private final ReviewPane review;
    private final BooleanProperty reviewing = new SimpleBooleanProperty();
    private final Label count = Texts.strong("");
    private final Label note = Texts.small("");
    private final ScrollPane middle = new ScrollPane(matrix);
    private boolean isAdding;

    /** Asked to go by a key, or by a click beside it. */
    private final class Held extends BorderPane implements Leaving {
        @Override
        public void leave() {
            SharingMatrixDialog.this.leave();
        }
    }

    /**
     * Makes the dialog.
     *
     * @param newcomers who can be made from it
     */
    public SharingMatrixDialog(
            SharingMatrixViewModel model, List<Newcomer> newcomers, Hands hands, Runnable close) {
        this.model = model;
        this.newcomers =
                Stream.concat(newcomers.stream(), Stream.of(StrangerDialog.newcomer(model)))
                        .toList();
        this.close = close;
        this.grid = new MatrixGrid(model);
        this.people = filter("Filter people", model.filter());
        this.images = filter("Filter images", model.images().filter());
        this.review = new ReviewPane(model);
        VBox left = new VBox(grid, legend(hands));
        VBox.setVgrow(grid, Priority.ALWAYS);
        matrix.setCenter(left);
        explanation = new ExplanationPane(model);
        pane.getStyleClass().add("dialog");
        pane.setTop(head());
        pane.setCenter(middle);
        middle.setFitToWidth(true);
        middle.setFitToHeight(true);
        foot = foot(hands);
        pane.setBottom(foot);
        pane.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        pane.widthProperty().map(SharingMatrixDialog::isNarrow).subscribe(this::arrange);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pane.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        leave();
                    }
                });
        model.missing().addListener((_, _, sentence) -> miss(sentence));
        miss(model.missing().getValue());
        reviewing.addListener((_, _, now) -> {
            showMiddle();
            heed();
        });
        model.pending().addListener((Observable _) -> heed());
        model.plan().said().addListener((_, _, _) -> heed());
        heed();
    }

    private static boolean isNarrow(Number width) {
        return width.doubleValue() > 0 && width.doubleValue() < NARROW;
    }

    /** On a projector the reasons stand below the boxes, so that there is room for both. */
    private void arrange(boolean isNarrow) {
        matrix.setRight(null);
        matrix.setBottom(null);
        explanation.spread(isNarrow);
        if (isNarrow) {
            matrix.setBottom(explanation);
            matrix.setMinSize(0, BorderPane.USE_COMPUTED_SIZE);
            grid.setMinHeight(LOWEST);
        } else {
            matrix.setRight(explanation);
            matrix.setMinSize(LEAST, LOWEST);
            grid.setMinHeight(0);
        }
        List.of(people, images)
                .forEach(field -> field.setPrefWidth(isNarrow ? FILTER_WHERE_NARROW : FILTER));
        StackPane.setMargin(pane, isNarrow ? AROUND_WHERE_NARROW : AROUND);
    }

    private void pressed(KeyEvent event) {
        boolean isTyping = event.getTarget() instanceof TextInputControl;
        if (isAdding) {
            if (event.getCode() != KeyCode.ESCAPE) {
                return;
            }
            added();
        } else if (NEXT.match(event)) {
            next();
        } else if (UNDO.match(event) && !isTyping) {
            model.plan().undo();
        } else if (REDO.match(event) && !isTyping) {
            model.plan().redo();
        } else {
            return;
        }
        event.consume();
    }

    /** Closes it, unless something is planned: then that is asked for first. */
    private void leave() {
        if (parting.node().equals(pane.getBottom())) {
            stay();
        } else if (model.pending().isEmpty()) {
            close.run();
        } else {
            pane.setBottom(parting.node());
            parting.ask();
        }
    }

    private void lose() {
        model.plan().discard();
        close.run();
    }

    private void stay() {
        pane.setBottom(foot);
        grid.focusChosen();
    }

    private void showMiddle() {
        pane.setCenter(reviewing.get() ? review : middle);
    }

    private void miss(String sentence) {
        if (!sentence.isEmpty()) {
            VBox box = new VBox(Refused.line(model.missing()));
            box.setPadding(new Insets(16));
            pane.setCenter(box);
        }
    }

    private Node head() {
        Label mode = Texts.styled("", "tag");
        mode.textProperty().bind(model.mode());
        mode.setMinWidth(Label.USE_PREF_SIZE);
        Label title = Texts.styled("Sharing of " + model.title(), "dialog-title");
        title.setMinWidth(0);
        Button x = new Button();
        x.setGraphic(Icon.of("fth-x"));
        x.getStyleClass().addAll("flat", "button-icon");
        x.setAccessibleText("Close");
        x.setOnAction(_ -> leave());
        FoldingRow tools =
                new FoldingRow(
                        12,
                        title,
                        mode,
                        Space.across(),
                        audiences(),
                        people,
                        images,
                        viewAs(),
                        adding());
        HBox.setHgrow(tools, Priority.ALWAYS);
        HBox head = new HBox(12, tools, x);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setFillHeight(false);
        head.getStyleClass().addAll("dialog-head", "matrix-top");
        return head;
    }

    private Node audiences() {
        HBox bar = new HBox();
        bar.getStyleClass().add("segments");
        bar.setMinWidth(HBox.USE_PREF_SIZE);
        bar.setAlignment(Pos.CENTER);
        ToggleGroup group = new ToggleGroup();
        for (Audience audience : Audience.values()) {
            ToggleButton button = new ToggleButton(audience.title());
            button.setToggleGroup(group);
            button.setSelected(model.audience().get() == audience);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.audience().set(audience);
            });
            button.getStyleClass().add("segment");
            bar.getChildren().add(button);
        }
        return bar;
    }

    private static FilterField filter(String prompt, StringProperty words) {
        FilterField field = new FilterField(prompt, words);
        field.setMinWidth(FILTER / 2);
        return field;
    }

    private Node viewAs() {
        ActionButton button =
                new ActionButton(
                        Action.of("view-as", "View as…", "fth-eye", () -> model.viewAs(close))
                                .unless(model.obstacleToViewAs()),
                        ActionButton.Look.OUTLINED);
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.actor()
                                                .map(who ->
                                                        Visible.of("View as " + who.displayName()))
                                                .orElse("View as…"),
                                model.chosen()));
        button.setMnemonicParsing(false);
        button.setMinWidth(0);
        button.setMaxWidth(VIEW_AS);
        return button;
    }

    /** Whoever is not in the matrix yet is added without leaving it. */
    private Node adding() {
        MenuButton button = new MenuButton("Add", Icon.of("fth-user-plus"));
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        for (Newcomer newcomer : newcomers) {
            MenuItem item = new MenuItem(newcomer.words(), Icon.of(newcomer.icon()));
            item.setOnAction(_ -> add(newcomer));
            button.getItems().add(item);
        }
        return button;
    }

    private void add(Newcomer newcomer) {
        View form = newcomer.form().apply(this::added, id -> model.added(id, grid::focusChosen));
        pane.setCenter(new StackPane(form.node()));
        foot.setVisible(false);
        isAdding = true;
        // A part that is not on the screen yet cannot have the keyboard.
        form.node().applyCss();
        form.first().requestFocus();
    }

    private void added() {
        isAdding = false;
        foot.setVisible(true);
        showMiddle();
        grid.focusChosen();
    }

    private Node legend(Hands hands) {
        Label seen = Texts.small("");
        seen.setMinWidth(0);
        seen.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                model::counts, model.rows(), model.columns(), model.changes()));
        FoldingRow legend =
                new FoldingRow(
                        16,
                        sign("fth-key", "Granted here"),
                        sign("fth-corner-down-right", "Inherited from above"),
                        sign("fth-users", "Through a group"),
                        sign("fth-share-2", "Direct share"),
                        sign("fth-globe", "Community"),
                        Space.across(),
                        seen,
                        ExportMenu.of(() -> MatrixSheet.of(model), hands));
        legend.getStyleClass().add("matrix-legend");
        return legend;
    }

    private static Label sign(String icon, String words) {
        Label sign = Texts.small(words);
        sign.setGraphic(Icon.sized(icon, LEGEND));
        sign.setMinWidth(Label.USE_PREF_SIZE);
        return sign;
    }

    private Node foot(Hands hands) {
        ActionButton undo =
                offered(
                        Action.of("undo", "Undo", "fth-rotate-ccw", model.plan()::undo)
                                .on(Shortcut.UNDO),
                        model.plan().mayUndo());
        ActionButton redo =
                offered(
                        Action.of("redo", "Redo", "fth-rotate-cw", model.plan()::redo)
                                .on(Shortcut.REDO),
                        model.plan().mayRedo());
        ActionButton discard =
                new ActionButton(
                        Action.of("discard", "Discard", "", this::discard).unless(nothingPlanned()),
                        ActionButton.Look.FLAT);
        Button back = new Button("Back");
        back.setOnAction(_ -> back());
        back.visibleProperty().bind(reviewing);
        back.managedProperty().bind(reviewing);
        ActionButton next =
                new ActionButton(
                        Action.of("review", "Review…", "", this::next).unless(nothingPlanned()),
                        ActionButton.Look.PRIMARY);
        next.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        reviewing.get()
                                                ? "Apply "
                                                        + Figures.counted(
                                                                model.pending().size(),
                                                                "change",
                                                                "changes")
                                                : "Review…",
                                reviewing,
                                model.pending()));
        List<ButtonBase> copy =
                CopyAs.of(nothingPlanned(), model.plan().copyable(), hands.copied());
        copy.forEach(each -> {
            each.visibleProperty().bind(reviewing);
            each.managedProperty().bind(reviewing);
        });
        note.setMinWidth(0);
        back.setMinWidth(Button.USE_PREF_SIZE);
        count.setMinWidth(Label.USE_PREF_SIZE);
        FoldingRow row = new FoldingRow(8, count, note, Space.across());
        row.getChildren().addAll(copy);
        row.getChildren().addAll(undo, redo, discard, back, next);
        row.getStyleClass().add("dialog-foot");
        return row;
    }

    private static ActionButton offered(Action action, ObservableBooleanValue when) {
        ActionButton button = new ActionButton(action, ActionButton.Look.OUTLINED);
        button.visibleProperty().bind(when);
        button.managedProperty().bind(when);
        return button;
    }

    private StringBinding nothingPlanned() {
        return Bindings.createStringBinding(
                () -> {
                    if (model.plan().busy().get()) {
                        return "It is being done";
                    }
                    return model.pending().isEmpty() ? "Tick or clear a box first" : "";
                },
                model.pending(),
                model.plan().busy());
    }

    private void heed() {
        int changes = model.pending().size();
        String said = model.plan().said().get();
        if (changes == 0) {
            reviewing.set(false);
            count.setText(said.isEmpty() ? "No changes" : said);
            note.setText("");
            return;
        }
        count.setText(Figures.counted(changes, "change", "changes"));
        note.setText(said.isEmpty() ? Visible.of(foretold()) : said);
    }

    private String foretold() {
        return reviewing.get()
                ? model.plan().foreword().getValue()
                : model.pending().getLast().sentence();
    }

    private void next() {
        if (model.pending().isEmpty()) {
            return;
        }
        if (reviewing.get()) {
            model.plan().apply();
        } else {
            reviewing.set(true);
        }
    }

    private void back() {
        reviewing.set(false);
        grid.focusChosen();
    }

    private void discard() {
        model.plan().discard();
        grid.focusChosen();
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node first() {
        return grid;
    }

    @Override
    public void close() {
        model.close();
    }
}
