package gallerist.app.map;

import atlantafx.base.controls.ToggleSwitch;
import gallerist.app.control.ActionButton;
import gallerist.app.control.Glyph;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.text.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One region, opened: what moves, its zones and replicas, what lies there, and what is wrong. */
final class RegionPanel {
    private static final double WIDTH = 304;
    private static final double GLYPH = 20;
    private static final double FULL = 100;
    private static final double REPLICA = 64;

    private final MapViewModel model;
    private final HeldVersions versions;
    private final List<Action> actions;
    private final VBox content = new VBox();
    private final ScrollPane pane = new ScrollPane(content);

    /**
     * Starts empty.
     *
     * @param go leads to a version
     */
    RegionPanel(MapViewModel model, Consumer<Place> go) {
        this.model = model;
        this.versions = new HeldVersions(go);
        this.actions = model.actions();
        pane.setFitToWidth(true);
        pane.getStyleClass().add("map-panel");
        pane.setPrefWidth(WIDTH);
        pane.setMinWidth(WIDTH);
        pane.setAccessibleText("The chosen region");
        show(model.facts().getValue());
        model.facts().addListener((_, _, facts) -> show(facts));
        model.stores().addListener((_, _, _) -> show(model.facts().getValue()));
        model.drills().switches().addListener((_, _, _) -> show(model.facts().getValue()));
    }

    Node node() {
        return pane;
    }

    private void show(Optional<RegionFacts> shown) {
        pane.setVisible(shown.isPresent());
        pane.setManaged(shown.isPresent());
        content.getChildren().clear();
        shown.ifPresent(facts -> {
            content.getChildren().add(head(facts));
            facts.standing().ifPresent(standing -> content.getChildren().add(now(facts, standing)));
            if (!facts.problems().isEmpty()) {
                content.getChildren().add(problems(facts));
            }
            if (!facts.rows().isEmpty()) {
                content.getChildren().add(zones(facts));
            }
            section("Stores", model.stores().getValue());
            section("Held here", facts.held());
            if (!model.drills().switches().getValue().isEmpty()) {
                content.getChildren().add(drills());
            }
            if (!facts.versions().isEmpty()) {
                VBox section = section();
                section.getChildren().add(Texts.caption("Versions here"));
                section.getChildren().addAll(versions.lines(facts.versions()));
                content.getChildren().add(section);
            }
        });
    }

    private Node drills() {
        VBox section = section();
        section.getChildren().add(Texts.caption("Drill"));
        for (DrillsViewModel.Switch each : model.drills().switches().getValue()) {
            ToggleSwitch turn = new ToggleSwitch();
            turn.setSelected(each.isOn());
            turn.setAccessibleText(each.title());
            turn.selectedProperty().addListener((_, _, _) -> each.turn().run());
            HBox line = new HBox(8, name(each), Space.across(), turn);
            line.setAlignment(Pos.CENTER_LEFT);
            section.getChildren().add(line);
        }
        return section;
    }

    /** Where it has a degree, its name chooses that. */
    private static Node name(DrillsViewModel.Switch each) {
        if (each.degrees().isEmpty()) {
            return Texts.small(each.title());
        }
        MenuButton choice = new MenuButton(each.title());
        choice.getStyleClass().addAll("flat", "drill-degree");
        each.degrees()
                .forEach(degree -> {
                    MenuItem item = new MenuItem(degree.words());
                    item.setOnAction(_ -> degree.take().run());
                    choice.getItems().add(item);
                });
        return choice;
    }

    private Node head(RegionFacts facts) {
        Button close = new Button();
        close.setGraphic(Icon.of("fth-x"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText("Close the region");
        close.setOnAction(_ -> model.chosen().set(Optional.empty()));
        Mark mark = facts.standing().map(Standing::mark).orElse(Mark.EMPTY);
        int percent = facts.standing().map(Standing::percent).orElse(0);
        HBox line =
                new HBox(
                        8,
                        new Glyph(mark, percent, GLYPH),
                        Texts.styled(facts.region().displayName(), "page-title"),
                        Space.across(),
                        close);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(line, Texts.prose(facts.about(), "small", "muted"));
        head.getStyleClass().add("map-panel-head");
        return head;
    }

    private Node now(RegionFacts facts, Standing standing) {
        Label word = Texts.styled(standing.word(), "medium");
        HBox line =
                new HBox(
                        word,
                        Space.across(),
                        Texts.muted(
                                standing.hasBytes()
                                        ? Sizes.part(standing.written(), standing.total())
                                        : ""));
        VBox section = section();
        section.getChildren().add(line);
        if (standing.hasBytes()) {
            ProgressBar bar = new ProgressBar(standing.percent() / FULL);
            bar.setMaxWidth(Double.MAX_VALUE);
            if (standing.mark() == Mark.VERIFIED || standing.mark() == Mark.EXCLUDED) {
                bar.getStyleClass().add("verified");
            }
            section.getChildren().add(bar);
        } else if (standing.mark() == Mark.EMPTY) {
            section.getChildren()
                    .add(
                            Texts.prose(
                                    "It was recorded without bytes: there is nothing to copy, and"
                                            + " no machine can be made from it.",
                                    "small",
                                    "muted"));
        }
        facts.figures().forEach(fact -> section.getChildren().add(line(fact)));
        List<ActionButton> buttons = new ArrayList<>();
        actions.stream()
                .filter(Action::isPossible)
                .forEach(action ->
                        buttons.add(new ActionButton(action, ActionButton.Look.OUTLINED)));
        if (!buttons.isEmpty()) {
            HBox foot = new HBox(8);
            foot.getChildren().addAll(buttons);
            foot.getStyleClass().add("map-buttons");
            section.getChildren().add(foot);
        }
        return section;
    }

    private Node problems(RegionFacts facts) {
        VBox section = section();
        section.getChildren().add(Texts.caption("What is wrong"));
        facts.problems()
                .forEach(problem ->
                        section.getChildren().add(Texts.prose(problem, "small", "error")));
        return section;
    }

    private Node zones(RegionFacts facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("map-zones");
        grid.getColumnConstraints().add(new ColumnConstraints(REPLICA));
        for (int i = 0; i < facts.columns().size(); i++) {
            ColumnConstraints zone = new ColumnConstraints();
            zone.setHgrow(Priority.ALWAYS);
            zone.setPercentWidth(-1);
            grid.getColumnConstraints().add(zone);
            Label name = Texts.styled(facts.columns().get(i), "zone-name", "muted");
            GridPane.setHalignment(name, HPos.CENTER);
            grid.add(name, i + 1, 0);
        }
        for (int row = 0; row < facts.rows().size(); row++) {
            grid.add(Texts.small(facts.rows().get(row).name()), 0, row + 1);
            List<RegionFacts.Cell> cells = facts.rows().get(row).cells();
            for (int i = 0; i < cells.size(); i++) {
                grid.add(cell(cells.get(i)), i + 1, row + 1);
            }
        }
        VBox section = section();
        section.getChildren().addAll(Texts.caption("Replicas and their zones"), grid);
        return section;
    }

    private static Node cell(RegionFacts.Cell cell) {
        ProgressBar fill = new ProgressBar(cell.percent() / FULL);
        fill.getStyleClass().addAll("zone-fill", "state-" + cell.mark().style());
        fill.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        Label word = Texts.styled(cell.word(), "zone-word", "state-" + cell.mark().style());
        StackPane pane = new StackPane(fill, word);
        pane.getStyleClass().add("zone-cell");
        pane.setMaxWidth(Double.MAX_VALUE);
        return pane;
    }

    private void section(String title, List<RegionFacts.Fact> facts) {
        if (!facts.isEmpty()) {
            VBox section = section();
            section.getChildren().add(Texts.caption(title));
            facts.forEach(fact -> section.getChildren().add(line(fact)));
            content.getChildren().add(section);
        }
    }

    private static Node line(RegionFacts.Fact fact) {
        Label value = Texts.styled(fact.value().isEmpty() ? "–" : fact.value(), "small");
        value.setMinWidth(0);
        Label name = Texts.small(fact.name());
        name.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(8, name, Space.across(), value);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static VBox section() {
        VBox section = new VBox(6);
        section.getStyleClass().add("map-section");
        return section;
    }
}
