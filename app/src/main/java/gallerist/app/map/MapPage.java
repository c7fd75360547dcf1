package gallerist.app.map;

import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.control.map.WorldMap;
import gallerist.app.fx.Pulse;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Grid;
import gallerist.app.report.GridView;
import gallerist.app.report.Hands;
import gallerist.app.report.Picture;
import gallerist.app.report.Section;
import gallerist.model.region.Regions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The world map: states and transfers over land, the same in a table, and one region opened. */
public final class MapPage implements View {
    private static final String REPLAY = "replay";
    private static final double ROW = 28;
    private static final double TABLE_SHARE = 0.24;
    private static final int FEWEST_ROWS = 3;
    private static final int SMALL = 14;

    private final MapViewModel model;
    private final BorderPane page = new BorderPane();
    private final WorldMap map = new WorldMap(WorldMap.Form.MONITOR);
    private final StandingTable table;
    private final SummaryLine summary = new SummaryLine();
    private final ObservableValue<Boolean> isRead;
    private final Pulse pulse;
    private final Hands hands;
    private final ReplayBar replay;
    private final VBox middle = new VBox();
    private final ScrollPane twin = new ScrollPane();
    private Optional<GridView> matrix = Optional.empty();
    private final ChangeListener<Grid> filling = (_, _, grid) -> fill(grid);

    /**
     * Makes the page.
     *
     * @param hands where figures lead and tables go
     */
    public MapPage(MapViewModel model, Hands hands) {
        this.model = model;
        this.hands = hands;
        replay = new ReplayBar(model.replay(), hands);
        table = new StandingTable(region -> model.chosen().set(Optional.of(region)));
        HBox head =
                new HBox(
                        8,
                        Texts.styled("World map", "page-title"),
                        new ScopeBar(model).node(),
                        Space.across(),
                        views(),
                        save(),
                        ExportMenu.of(model::table, hands));
        head.getStyleClass().add("map-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox.setVgrow(twin, Priority.ALWAYS);
        twin.setFitToWidth(true);
        middle.setMinWidth(0);
        middle.getChildren().addAll(map, replay.node(), summary.node(), table.node());
        page.setTop(head);
        page.setCenter(middle);
        page.setRight(new RegionPanel(model, hands.go()).node());
        page.getStyleClass().add("rail-page");
        page.heightProperty().addListener((_, _, _) -> size());
        map.onChoose(region -> model.chosen().set(Optional.of(region)));
        model.chosen().addListener((_, _, region) -> choose());
        model.survey().addListener((_, _, survey) -> show(survey));
        isRead = model.isRead();
        isRead.addListener((_, _, _) -> show(model.survey().getValue()));
        model.shown().addListener((_, _, _) -> list());
        show(model.survey().getValue());
        list();
        pulse = new Pulse(Duration.ofSeconds(1), model::pulse);
    }

    /** Opens a region by its name, or plays what was recorded. */
    @Override
    public void turnTo(String part) {
        if (part.equals(REPLAY)) {
            model.replay().playFromTheBeginning();
        }
        Regions.all().stream()
                .filter(region -> region.name().equals(part))
                .findFirst()
                .ifPresent(region -> model.chosen().set(Optional.of(region)));
    }

    private Node views() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton asMap = view("Map", "fth-globe", group, map);
        ToggleButton asMatrix = view("Matrix", "fth-grid", group, twin);
        asMap.setSelected(true);
        HBox both = new HBox(asMap, asMatrix);
        both.getStyleClass().add("segments");
        both.setMinWidth(HBox.USE_PREF_SIZE);
        both.setMaxHeight(HBox.USE_PREF_SIZE);
        return both;
    }

    private ToggleButton view(String title, String icon, ToggleGroup group, Node shown) {
        ToggleButton button = new ToggleButton(title, Icon.sized(icon, SMALL));
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            watchMatrix(twin.equals(shown));
            middle.getChildren().set(0, shown);
        });
        return button;
    }

    /** Nobody else has it made: it is a row for each version. */
    private void watchMatrix(boolean isSeen) {
        model.matrix().removeListener(filling);
        if (isSeen) {
            model.matrix().addListener(filling);
            fill(model.matrix().getValue());
        }
    }

    private void fill(Grid grid) {
        if (!matrix.map(view -> view.take(new Section.Table(grid))).orElse(false)) {
            GridView made = new GridView(grid, hands);
            matrix = Optional.of(made);
            VBox body = new VBox(made.node());
            body.getStyleClass().add("page-body");
            twin.setContent(body);
        }
    }

    private MenuButton save() {
        MenuButton button = new MenuButton("Save", Icon.sized("fth-download", SMALL));
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.getItems()
                .addAll(item("Map as PNG…", this::savePng), item("Map as SVG…", this::saveSvg));
        return button;
    }

    private static MenuItem item(String text, Runnable deed) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private void savePng() {
        hands.saving().save("map.png", Picture.png(map.picture(model.caption())));
    }

    private void saveSvg() {
        hands.saving().save("map.svg", map.svg(model.caption()).getBytes(StandardCharsets.UTF_8));
    }

    private void choose() {
        map.chosen().set(model.chosen().get());
        table.choose(model.chosen().get());
    }

    private void show(Survey survey) {
        map.show(survey.scenery());
        if (isRead.getValue()) {
            summary.show(survey);
            table.table().setPlaceholder(Texts.muted("No version is to be in any region here."));
        } else {
            summary.awaited();
            table.table().setPlaceholder(Texts.muted(""));
        }
    }

    private void list() {
        table.show(model.shown().getValue(), model.chosen().get());
        if (model.state().get().isPresent()) {
            map.emphasise(model.shown().getValue().stream().map(Standing::region).toList());
        } else {
            map.emphasiseAll();
        }
    }

    /** A share of the page, however many rows there are: the map must not jump. */
    private void size() {
        int rows = Math.max(FEWEST_ROWS, (int) (page.getHeight() * TABLE_SHARE / ROW));
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
        pulse.close();
        replay.close();
        model.close();
    }
}
