package gallerist.app.page;

import gallerist.app.control.Card;
import gallerist.app.control.Columns;
import gallerist.app.control.EmptyState;
import gallerist.app.control.Facts;
import gallerist.app.control.Figure;
import gallerist.app.control.Texts;
import gallerist.app.page.SummaryViewModel.Shown;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The first tab of a page: figures, then tables beside the facts. */
public final class Overview implements View {
    private final SummaryViewModel model;
    private final Consumer<ResourceId> open;
    private final Function<Summary.Grid, Node> export;
    private final BorderPane pane = new BorderPane();

    /**
     * Makes the tab.
     *
     * @param open goes to a resource that a row is about
     * @param export takes a table out of the window
     */
    public Overview(
            SummaryViewModel model,
            Consumer<ResourceId> open,
            Function<Summary.Grid, Node> export) {
        this.model = model;
        this.open = open;
        this.export = export;
        show(model.shown().getValue());
        model.shown().addListener((_, _, now) -> show(now));
    }

    private void show(Shown now) {
        switch (now) {
            case Shown.Coming() -> pane.setCenter(null);
            case Shown.Known(Summary summary) -> pane.setCenter(scroll(summary));
            case Shown.Missing(String sentence) ->
                    pane.setCenter(
                            new EmptyState(
                                    "fth-slash",
                                    "There is nothing to show here",
                                    sentence
                                            + " If it was deleted, the Recycle page may still"
                                            + " have it."));
        }
    }

    private ScrollPane scroll(Summary summary) {
        VBox body = new VBox();
        body.getStyleClass().add("page-body");
        if (!summary.tiles().isEmpty()) {
            body.getChildren().add(tiles(summary));
        }
        body.getChildren().add(columns(summary));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static HBox tiles(Summary summary) {
        HBox tiles = new HBox(12);
        for (Summary.Tile tile : summary.tiles()) {
            Figure figure = new Figure(tile.title(), tile.number(), tile.of(), tile.meaning());
            figure.setPrefWidth(0);
            figure.setMinWidth(0);
            HBox.setHgrow(figure, Priority.ALWAYS);
            tiles.getChildren().add(figure);
        }
        return tiles;
    }

    /** Tables have the whole width; facts stand below, side by side. */
    private Node columns(Summary summary) {
        VBox all = new VBox(12);
        summary.grids().forEach(grid -> all.getChildren().add(card(grid)));
        VBox left = new VBox(12);
        VBox right = new VBox(12);
        List<Summary.Group> groups = summary.groups();
        groups.stream()
                .limit(groups.size() - 1L)
                .map(Overview::card)
                .forEach(left.getChildren()::add);
        groups.stream()
                .skip(groups.size() - 1L)
                .map(Overview::card)
                .forEach(right.getChildren()::add);
        all.getChildren().add(new Columns(left, right));
        return all;
    }

    private static Card card(Summary.Group group) {
        Facts facts = new Facts();
        for (Summary.Fact fact : group.facts()) {
            if (fact.isExact() && !fact.value().isEmpty()) {
                facts.addMono(fact.name(), fact.value());
            } else {
                facts.add(fact.name(), fact.value());
            }
        }
        return new Card(group.title(), facts);
    }

    private Card card(Summary.Grid grid) {
        Node content =
                grid.lines().isEmpty()
                        ? padded(Texts.prose(grid.empty(), "muted"))
                        : new GridTable(grid, open).node();
        Card card = new Card(grid.title(), grid.aside(), content).flush();
        return grid.lines().isEmpty() ? card : card.offering(export.apply(grid));
    }

    private static VBox padded(Node node) {
        VBox box = new VBox(node);
        box.getStyleClass().add("card-body");
        return box;
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
