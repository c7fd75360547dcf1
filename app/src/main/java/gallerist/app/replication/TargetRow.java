package gallerist.app.replication;

import gallerist.app.control.Badges;
import gallerist.app.control.Icon;
import gallerist.app.control.Stepper;
import gallerist.app.control.Texts;
import gallerist.model.region.Region;
import gallerist.model.replication.StorageType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;

/** One region of a plan: its controls are made once, its facts shown again and again. */
final class TargetRow extends VBox {
    static final double REGION = 136;
    static final double REPLICAS = 86;
    static final double STORAGE = 138;
    static final double LATEST = 60;
    static final double COST = 52;
    static final double WAY = 48;

    private static final String LEAVES = "It is taken out of the plan: undo that to change it";

    private static final Duration PATIENCE = Duration.millis(300);
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Region region;
    private final Consumer<UnaryOperator<Draft>> edit;
    private final Stepper replicas;
    private final CheckBox latest = new CheckBox();
    private final HBox storage = new HBox();
    private final Tooltip leaves = new Tooltip(LEAVES);
    private final HBox state = new HBox(8);
    private final Label note = Texts.small("");
    private final Label cost = Texts.plain("");
    private final Button way = new Button();
    private final Label problem = Texts.prose("", "small", "error");
    private final PauseTransition typing = new PauseTransition(PATIENCE);
    private Optional<TargetLine> shown = Optional.empty();
    private String wrong = "";

    TargetRow(TargetLine line, Consumer<UnaryOperator<Draft>> edit) {
        this.region = line.region();
        this.edit = edit;
        this.replicas =
                new Stepper(
                        "Replicas in " + line.name(),
                        1,
                        line.most(),
                        count -> edit.accept(draft -> draft.withReplicas(region, count)));
        latest.setAccessibleText("In latest in " + line.name());
        latest.setOnAction(_ -> edit.accept(draft -> draft.counting(region, latest.isSelected())));
        HBox name = new HBox(6, Texts.styled(line.name(), "medium"));
        if (line.isHome()) {
            Node house = Icon.sized("fth-home", 13);
            Tooltip.install(house, new Tooltip("The home region: it always holds the version"));
            name.getChildren().add(house);
        }
        name.setAlignment(Pos.CENTER_LEFT);
        way.getStyleClass().addAll("flat");
        way.setOnAction(_ -> removeOrKeep());
        way.setVisible(!line.isHome());
        cost.getStyleClass().add("number");
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setAlignment(Pos.CENTER_LEFT);
        state.setMinWidth(0);
        note.setMinWidth(0);
        HBox all =
                new HBox(
                        sized(name, REGION),
                        sized(new HBox(replicas), REPLICAS),
                        sized(storage, STORAGE),
                        sized(new HBox(latest), LATEST),
                        state,
                        sized(new HBox(cost), COST),
                        sized(new HBox(way), WAY));
        ((HBox) cost.getParent()).setAlignment(Pos.CENTER_RIGHT);
        ((HBox) way.getParent()).setAlignment(Pos.CENTER_RIGHT);
        all.setAlignment(Pos.CENTER_LEFT);
        all.getStyleClass().add("target-line");
        getStyleClass().add("target-row");
        typing.setOnFinished(_ -> say());
        getChildren().addAll(all, problem);
        say();
    }

    private static HBox sized(HBox box, double width) {
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(width);
        box.setPrefWidth(width);
        box.setMaxWidth(width);
        return box;
    }

    private void removeOrKeep() {
        boolean isRemoved = shown.filter(line -> line.effect() == Wish.Effect.REMOVED).isPresent();
        edit.accept(draft -> isRemoved ? draft.keeping(region) : draft.without(region));
    }

    /** Takes over the keyboard from a row that has gone. */
    void hold() {
        if (way.isVisible()) {
            way.requestFocus();
        } else {
            replicas.hold();
        }
    }

    void show(TargetLine line) {
        Optional<TargetLine> before = shown;
        shown = Optional.of(line);
        if (before.equals(shown)) {
            return;
        }
        boolean isRemoved = line.effect() == Wish.Effect.REMOVED;
        boolean isPlain = line.effect() == Wish.Effect.NONE;
        pseudoClassStateChanged(CHANGED, line.effect() == Wish.Effect.ADDED || isRemoved);
        replicas.show(line.replicas(), !isPlain && !isRemoved);
        replicas.setDisable(isRemoved);
        latest.setSelected(line.isInLatest());
        latest.setDisable(isRemoved);
        explain(isRemoved);
        if (before.isEmpty()) {
            storage.getChildren().setAll(storage(line));
        }
        note.setText(line.note());
        note.setTooltip(line.note().isEmpty() ? null : new Tooltip(line.note()));
        state.getChildren().setAll(Badges.of(line.state()), note);
        cost.setText(line.cost());
        way.setText(isRemoved ? "Undo" : "");
        way.setGraphic(isRemoved ? null : Icon.sized("fth-x", 14));
        way.setAccessibleText((isRemoved ? "Keep " : "Remove ") + line.name());
        way.setTooltip(new Tooltip(way.getAccessibleText()));
        heed(line.problem());
    }

    /** What is disabled hears no mouse; the row around it does. */
    private void explain(boolean isRemoved) {
        replicas.setAccessibleHelp(isRemoved ? LEAVES : "");
        latest.setAccessibleHelp(isRemoved ? LEAVES : "");
        if (isRemoved) {
            Tooltip.install(this, leaves);
        } else {
            Tooltip.uninstall(this, leaves);
        }
    }

    private Node storage(TargetLine line) {
        if (line.types().size() == 1) {
            return Texts.plain(line.storage().text());
        }
        ComboBox<StorageType> types = new ComboBox<>();
        types.getItems().setAll(line.types());
        types.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(StorageType type) {
                        return type == null ? "" : type.text();
                    }

                    @Override
                    public StorageType fromString(String text) {
                        return line.types().stream()
                                .filter(type -> type.text().equals(text))
                                .findFirst()
                                .orElse(line.storage());
                    }
                });
        types.setValue(line.storage());
        types.setAccessibleText("Storage type in " + line.name());
        types.setPrefWidth(STORAGE - 6);
        types.valueProperty()
                .addListener((_, _, type) -> edit.accept(draft -> draft.withStorage(region, type)));
        return types;
    }

    /** What is right again is said at once; a person who still types is left alone. */
    private void heed(String sentence) {
        if (sentence.equals(wrong)) {
            return;
        }
        wrong = sentence;
        typing.stop();
        if (wrong.isEmpty()) {
            say();
        } else {
            typing.playFromStart();
        }
    }

    private void say() {
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        problem.setManaged(!wrong.isEmpty());
        pseudoClassStateChanged(WRONG, !wrong.isEmpty());
        replicas.setAccessibleHelp(wrong);
    }
}
