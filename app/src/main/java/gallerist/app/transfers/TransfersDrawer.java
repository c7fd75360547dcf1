package gallerist.app.transfers;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Grip;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Pulse;
import gallerist.app.page.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Unfolds above the line at the bottom. */
public final class TransfersDrawer implements View {
    private static final double ROW = 28;
    private static final double HEAD = 39;
    private static final Grip.Reach HEIGHT =
            new Grip.Reach(HEAD + 2 * ROW, HEAD + 4 * ROW, HEAD + 24 * ROW);

    private final TransfersViewModel model;
    private final VBox pane = new VBox();
    private final StackPane whole = new StackPane(pane);
    private final Grip grip = new Grip("Height of the transfers", whole, Side.TOP, HEIGHT);
    private final ListView<TransferLine> list = new ListView<>();
    private final Label rate = Texts.muted("");
    private final Button figures = new Button("", Icon.sized("fth-repeat", 13));
    private final Tooltip tip = new Tooltip();
    private final ToggleGroup stages = new ToggleGroup();
    private final Pulse pulse;

    public TransfersDrawer(TransfersViewModel model) {
        this.model = model;
        list.setFixedCellSize(ROW);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setAccessibleText("Transfers");
        list.setCellFactory(_ -> new TransferCell(model::steer));
        list.setPlaceholder(
                Texts.muted("Nothing is copied now. What a version needs is copied by itself."));
        pane.getStyleClass().add("drawer");
        pane.getChildren().addAll(head(), list);
        StackPane.setAlignment(grip, Pos.TOP_CENTER);
        whole.getChildren().add(grip);
        whole.visibleProperty().bind(model.isOpen());
        whole.managedProperty().bind(model.isOpen());
        figures.getStyleClass().addAll("flat", "figures");
        figures.setOnAction(_ -> turn());
        figures.setTooltip(tip);
        show(model.lines().getValue());
        model.lines().addListener((_, _, now) -> show(now));
        say();
        model.traffic().addListener((_, _, _) -> say());
        model.summary().addListener((_, _, _) -> say());
        pulse = new Pulse(model::pace, model::beat);
    }

    private HBox head() {
        HBox choices = new HBox();
        choices.getStyleClass().add("stages");
        choices.setAlignment(Pos.CENTER_LEFT);
        choices.setMaxHeight(HBox.USE_PREF_SIZE);
        Stream.concat(
                        Arrays.stream(Stage.values()).map(Optional::of),
                        Stream.of(Optional.<Stage>empty()))
                .forEach(stage -> choices.getChildren().add(choice(stage)));
        HBox head =
                new HBox(
                        12,
                        Texts.section("Transfers"),
                        choices,
                        Space.across(),
                        rate,
                        new ActionButton(
                                Action.of(
                                        "pause-all",
                                        "Pause all",
                                        "fth-pause",
                                        () -> model.pauseAll(() -> {})),
                                ActionButton.Look.FLAT),
                        new ActionButton(
                                Action.of("resume-all", "Resume all", "fth-play", model::resumeAll),
                                ActionButton.Look.FLAT),
                        new ActionButton(
                                Action.of(
                                        "close-transfers",
                                        "Close transfers",
                                        "fth-chevron-down",
                                        this::turn),
                                ActionButton.Look.ICON));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("drawer-head");
        return head;
    }

    private ToggleButton choice(Optional<Stage> stage) {
        ToggleButton button = new ToggleButton();
        button.setToggleGroup(stages);
        button.setUserData(stage);
        button.setSelected(stage.equals(model.shown().get()));
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.shown().set(stage);
        });
        return button;
    }

    /** In place, so that what is selected and pressed stays so. */
    private void show(List<TransferLine> now) {
        for (int i = 0; i < now.size(); i++) {
            if (i >= list.getItems().size()) {
                list.getItems().add(now.get(i));
            } else if (!list.getItems().get(i).equals(now.get(i))) {
                list.getItems().set(i, now.get(i));
            }
        }
        list.getItems().remove(now.size(), list.getItems().size());
        stages.getToggles().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .forEach(this::count);
    }

    private void count(ToggleButton button) {
        Optional<Stage> stage =
                Arrays.stream(Stage.values())
                        .filter(each -> Optional.of(each).equals(button.getUserData()))
                        .findFirst();
        button.setText(stage.map(Stage::title).orElse("All") + " " + model.count(stage));
    }

    private void say() {
        rate.setText(model.summary().getValue());
        figures.setText(model.figures());
        figures.setAccessibleText("Transfers: " + figures.getText());
        tip.setText(model.service());
    }

    /** Opens it, or closes it. */
    public void turn() {
        model.isOpen().set(!model.isOpen().get());
    }

    /** The same in short, for the line at the bottom. */
    public Node figures() {
        return figures;
    }

    /** By which it is made higher. */
    public Grip grip() {
        return grip;
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public void close() {
        pulse.close();
        model.close();
    }
}
