package gallerist.app.report;

import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A chart in a frame, with what its colours mean. */
final class ChartView implements Piece {
    private final VBox panel = new VBox();
    private final VBox body = new VBox(8);
    private final Hands hands;
    private Chart shown;

    ChartView(Chart chart, Hands hands) {
        this.hands = hands;
        this.shown = chart;
        panel.getStyleClass().add("panel");
        body.getStyleClass().add("card-body");
        show(chart);
    }

    private void show(Chart chart) {
        shown = chart;
        HBox head = new HBox(12, Texts.section(chart.title()), Space.across());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("card-head", "report-head");
        chart.series().stream()
                .filter(series -> !series.name().isEmpty())
                .map(ChartView::key)
                .forEach(head.getChildren()::add);
        head.getChildren().addAll(Texts.small(chart.aside()), ExportMenu.of(this::table, hands));
        if (chart.isFlat()) {
            body.getChildren().setAll(Texts.prose(chart.table().empty(), "muted"));
        } else {
            body.getChildren().setAll(new Plot(chart));
        }
        if (!chart.feet().isEmpty()) {
            HBox feet = new HBox(24);
            chart.feet()
                    .forEach(foot ->
                            feet.getChildren()
                                    .add(
                                            new HBox(
                                                    5,
                                                    Texts.styled(foot.number(), "small", "strong"),
                                                    Texts.small(foot.words()))));
            body.getChildren().add(feet);
        }
        panel.getChildren().setAll(head, body);
    }

    private Grid table() {
        return shown.table();
    }

    private static Node key(Chart.Series series) {
        Region colour = new Region();
        colour.getStyleClass()
                .addAll("plot-key", "plot-key-" + series.tone().name().toLowerCase(Locale.ROOT));
        HBox key = new HBox(6, colour, Texts.small(series.name()));
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }

    @Override
    public Node node() {
        return panel;
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
