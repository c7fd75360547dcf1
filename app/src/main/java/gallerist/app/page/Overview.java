package gallerist.app.page;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Card;
import gallerist.app.control.Columns;
import gallerist.app.control.EmptyState;
import gallerist.app.control.Facts;
import gallerist.app.control.Figure;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.SummaryViewModel.Shown;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The first tab of a page: figures, tables and facts, then where it is and what was done. In a
 * broad window all that is told of the resource stands at the right.
 */
public final class Overview implements View {
    private static final double BROAD = 1400;
    private static final double LEFT = 0.62;
    private static final double GAP = 12;

    private final SummaryViewModel model;
    private final Consumer<ResourceId> open;
    private final Function<Summary.Grid, Node> export;
    private final View places;
    private final View changes;
    private final BorderPane pane = new BorderPane();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final BooleanProperty isBroad = new SimpleBooleanProperty();
    private final Subscription width;

    /**
     * Makes the tab.
     *
     * @param open goes to a resource that a row is about
     * @param export takes a table out of the window
     * @param places the world
     * @param changes the newest of what was done
     */
    public Overview(
            SummaryViewModel model,
            Consumer<ResourceId> open,
            Function<Summary.Grid, Node> export,
            View places,
            View changes) {
        this.model = model;
        this.open = open;
        this.export = export;
        this.places = places;
        this.changes = changes;
        body.getStyleClass().add("page-body");
        body.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        width = pane.widthProperty().subscribe(now -> isBroad.set(now.doubleValue() >= BROAD));
        isBroad.addListener((_, _, _) -> show(model.shown().getValue()));
        show(model.shown().getValue());
        model.shown().addListener((_, _, now) -> show(now));
    }

    private void show(Shown now) {
        switch (now) {
            case Shown.Coming() -> pane.setCenter(null);
            case Shown.Known(Summary summary) -> {
                body.getChildren().clear();
                if (!summary.tiles().isEmpty()) {
                    body.getChildren().add(tiles(summary));
                }
                Node rest = isBroad.get() ? broad(summary) : narrow(summary);
                VBox.setVgrow(rest, Priority.ALWAYS);
                body.getChildren().add(rest);
                pane.setCenter(scroll);
            }
            case Shown.Missing(_, boolean isInBin) when isInBin -> pane.setCenter(deleted());
            case Shown.Missing(String sentence, _) ->
                    pane.setCenter(
                            new EmptyState("fth-slash", "There is nothing to show here", sentence));
        }
    }

    private Node deleted() {
        return new EmptyState(
                "fth-trash-2",
                "It was deleted",
                "It lies in the recycle bin, and machines can't be made from it until it is"
                        + " restored.",
                new ActionButton(
                        Action.of("restore", "Restore", "fth-rotate-ccw", model::restore),
                        ActionButton.Look.PRIMARY),
                Refused.line(model.refusal()));
    }

    private static HBox tiles(Summary summary) {
        HBox tiles = new HBox(GAP);
        for (Summary.Tile tile : summary.tiles()) {
            Figure figure = new Figure(tile.title()).show(tile.number(), tile.of(), tile.meaning());
            figure.setPrefWidth(0);
            figure.setMinWidth(0);
            HBox.setHgrow(figure, Priority.ALWAYS);
            tiles.getChildren().add(figure);
        }
        return tiles;
    }

    /** Tables have the whole width; facts stand below, side by side. */
    private Node narrow(Summary summary) {
        List<Node> facts = summary.groups().stream().<Node>map(Overview::card).toList();
        VBox all = tables(summary);
        all.getChildren()
                .addAll(
                        new Columns(
                                column(facts.subList(0, facts.size() - 1)),
                                column(facts.subList(facts.size() - 1, facts.size()))),
                        places.node(),
                        changes.node());
        return all;
    }

    private Node broad(Summary summary) {
        VBox left = tables(summary);
        left.getChildren().add(places.node());
        VBox.setVgrow(places.node(), Priority.ALWAYS);
        VBox right = column(summary.groups().stream().<Node>map(Overview::card).toList());
        right.getChildren().add(changes.node());
        return new Columns(List.of(LEFT, 1 - LEFT), left, right);
    }

    private VBox tables(Summary summary) {
        return column(summary.grids().stream().<Node>map(this::card).toList());
    }

    private static VBox column(List<Node> cards) {
        VBox column = new VBox(GAP);
        column.getChildren().addAll(cards);
        return column;
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
        width.unsubscribe();
        places.close();
        changes.close();
        model.close();
    }
}
