package gallerist.app.report;

import gallerist.app.control.Icon;
import gallerist.app.control.Mosaic;
import gallerist.app.control.Texts;
import gallerist.app.fx.Place;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A chart in a frame, with what its colours mean; its figures open below it. */
final class ChartView implements Piece {
    private static final int ICON = 14;

    private final VBox whole = new VBox(12);
    private final VBox panel = new VBox();
    private final VBox body = new VBox(8);
    private final Button opening = new Button("", Icon.sized("fth-list", ICON));
    private final Hands hands;
    private Chart shown;
    private Optional<GridView> figures = Optional.empty();

    ChartView(Chart chart, Hands hands) {
        this.hands = hands;
        this.shown = chart;
        panel.getStyleClass().add("panel");
        body.getStyleClass().add("card-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(panel, Priority.ALWAYS);
        opening.getStyleClass().addAll("flat", "button-icon");
        opening.setTooltip(new Tooltip("The figures it was drawn from"));
        opening.setOnAction(_ -> showFigures(figures.isEmpty()));
        whole.getChildren().add(panel);
        show(chart);
    }

    private void showFigures(boolean isShown) {
        figures = isShown ? Optional.of(new GridView(shown.table(), hands)) : Optional.empty();
        whole.getChildren().setAll(panel);
        figures.ifPresent(grid -> whole.getChildren().add(grid.node()));
    }

    private void open(int bar) {
        showFigures(true);
        figures.ifPresent(grid -> grid.choose(bar));
    }

    private void show(Chart chart) {
        shown = chart;
        Mosaic.letGrow(whole, !chart.isFlat());
        opening.setAccessibleText("Show the figures of " + chart.title());
        if (!figures.map(grid -> grid.take(new Section.Table(chart.table()))).orElse(true)) {
            showFigures(true);
        }
        opening.setVisible(!chart.isFlat());
        opening.setManaged(!chart.isFlat());
        CardHead head = new CardHead(chart.title());
        head.setSpacing(12);
        chart.series().stream()
                .filter(series -> !series.name().isEmpty())
                .map(ChartView::key)
                .forEach(head.getChildren()::add);
        boolean hasKeys = chart.series().stream().anyMatch(series -> !series.name().isEmpty());
        if (!hasKeys) {
            head.getChildren().add(Texts.small(chart.aside()));
        }
        head.getChildren().addAll(opening, ExportMenu.of(this::table, hands));
        if (chart.isFlat()) {
            body.getChildren().setAll(Texts.prose(chart.table().empty(), "muted"));
        } else {
            Plot plot = new Plot(chart, this::open);
            VBox.setVgrow(plot, Priority.ALWAYS);
            body.getChildren().setAll(plot);
        }
        if (hasKeys && !chart.aside().isEmpty()) {
            body.getChildren().add(Texts.small(chart.aside()));
        }
        if (!chart.feet().isEmpty()) {
            HBox feet = new HBox(24);
            chart.feet().forEach(foot -> feet.getChildren().add(foot(foot)));
            body.getChildren().add(feet);
        }
        panel.getChildren().setAll(head, body);
    }

    private Node foot(Chart.Foot foot) {
        HBox words =
                new HBox(
                        5,
                        Texts.styled(foot.number(), "small", "strong"),
                        Texts.small(foot.words()));
        return foot.from().<Node>map(place -> opening(foot, words, place)).orElse(words);
    }

    private Button opening(Chart.Foot foot, Node words, Place place) {
        Button open = new Button();
        open.setGraphic(words);
        open.getStyleClass().add("foot-button");
        open.setCursor(Cursor.HAND);
        open.setAccessibleText("%s %s".formatted(foot.number(), foot.words()));
        open.setOnAction(_ -> hands.go().accept(place));
        return open;
    }

    private Grid table() {
        return shown.table();
    }

    private static Node key(Chart.Series series) {
        Region colour = new Region();
        colour.getStyleClass()
                .addAll("plot-key", "plot-key-" + series.tone().name().toLowerCase(Locale.ROOT));
        Label name = Texts.small(series.name());
        name.setMinWidth(Label.USE_PREF_SIZE);
        HBox key = new HBox(6, colour, name);
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public boolean take(Section section) {
        if (section instanceof Section.Graph(Chart chart) && chart.title().equals(shown.title())) {
            if (!chart.equals(shown)) {
                show(chart);
            }
            return true;
        }
        return false;
    }

    @Override
    public Optional<Node> find(String title) {
        return shown.title().equals(title) ? Optional.of(panel) : Optional.empty();
    }
}
