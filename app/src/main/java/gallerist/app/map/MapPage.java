package gallerist.app.map;

import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.control.map.WorldMap;
import gallerist.app.page.View;
import gallerist.model.region.Regions;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.Optional;

/** The world map: states and transfers over land, the same in a table, and one region opened. */
public final class MapPage implements View {
    private static final double ROW = 28;
    private static final double TABLE_SHARE = 0.3;
    private static final int FEWEST_ROWS = 3;

    private final MapViewModel model;
    private final BorderPane page = new BorderPane();
    private final WorldMap map = new WorldMap(WorldMap.Form.MONITOR);
    private final StandingTable table;
    private final SummaryLine summary = new SummaryLine();
    private final Timeline pulse;

    public MapPage(MapViewModel model) {
        this.model = model;
        table = new StandingTable(region -> model.chosen().set(Optional.of(region)));
        table.table().setPlaceholder(Texts.muted("No version is to be in any region here."));
        HBox head =
                new HBox(
                        8,
                        Texts.styled("World map", "page-title"),
                        new ScopeBar(model).node(),
                        Space.across());
        head.getStyleClass().add("map-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox middle = new VBox(map, summary.node(), table.node());
        page.setTop(head);
        page.setCenter(middle);
        page.setRight(new RegionPanel(model).node());
        page.getStyleClass().add("rail-page");
        page.heightProperty().addListener((_, _, _) -> size());
        map.onChoose(region -> model.chosen().set(Optional.of(region)));
        model.chosen().addListener((_, _, region) -> choose());
        model.survey().addListener((_, _, survey) -> show(survey));
        model.shown().addListener((_, _, _) -> list());
        show(model.survey().getValue());
        list();
        pulse = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.pulse()));
        pulse.setCycleCount(Animation.INDEFINITE);
        pulse.play();
    }

    /** Opens a region by its name. */
    @Override
    public void turnTo(String part) {
        Regions.all().stream()
                .filter(region -> region.name().equals(part))
                .findFirst()
                .ifPresent(region -> model.chosen().set(Optional.of(region)));
    }

    private void choose() {
        map.chosen().set(model.chosen().get());
        table.choose(model.chosen().get());
    }

    private void show(Survey survey) {
        map.show(survey.scenery());
        summary.show(survey);
    }

    private void list() {
        table.show(model.shown().getValue(), model.chosen().get());
        if (model.state().get().isPresent()) {
            map.emphasise(model.shown().getValue().stream().map(Standing::region).toList());
        } else {
            map.emphasiseAll();
        }
        size();
    }

    /** As many rows as there are, up to a share of the page. */
    private void size() {
        int most = Math.max(FEWEST_ROWS, (int) (page.getHeight() * TABLE_SHARE / ROW));
        int rows = Math.clamp(table.table().getItems().size(), FEWEST_ROWS, most);
        double height = ROW * (rows + 1) + 1;
        table.table().setMinHeight(height);
        table.table().setPrefHeight(height);
        table.table().setMaxHeight(height);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void close() {
        pulse.stop();
        model.close();
    }
}
