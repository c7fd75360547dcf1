package gallerist.app.replication;

import gallerist.app.control.Texts;
import gallerist.app.control.map.Scenery;
import gallerist.app.control.map.Site;
import gallerist.app.control.map.WorldMap;
import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** The world beside the table: a click on a region adds or removes it. */
public final class RegionMap extends VBox {
    private static final double HEIGHT = 132;
    private static final double SHAPE = 0.5;

    private final WorldMap map = new WorldMap(WorldMap.Form.PICKER);
    private final Consumer<UnaryOperator<Draft>> edit;
    private Map<Region, TargetLine> shown = Map.of();

    /**
     * Makes it.
     *
     * @param edit takes what a person does to the draft
     */
    public RegionMap(ObservableValue<List<TargetLine>> lines, Consumer<UnaryOperator<Draft>> edit) {
        super(8);
        this.edit = edit;
        map.setAccessibleText("World map: choose a region to add or remove it");
        map.setMinHeight(HEIGHT);
        map.prefHeightProperty().bind(Bindings.max(HEIGHT, widthProperty().multiply(SHAPE)));
        map.getStyleClass().add("region-map");
        map.onChoose(this::turn);
        getChildren().addAll(Texts.caption("Click a region to add or remove it"), map);
        show(lines.getValue());
        lines.addListener((_, _, now) -> show(now));
    }

    private void show(List<TargetLine> lines) {
        shown = lines.stream().collect(Collectors.toMap(TargetLine::region, Function.identity()));
        map.show(new Scenery(Regions.all().stream().map(this::site).toList(), List.of()));
    }

    private Site site(Region region) {
        TargetLine line = shown.get(region);
        if (line == null) {
            return Site.empty(region);
        }
        return switch (line.state()) {
            case Badge.State(Mark mark, int percent, String word) ->
                    new Site(region, mark, percent, line.isHome(), true, word);
            case Badge.Tagged(_, String word) ->
                    new Site(region, Mark.WAITING, 0, line.isHome(), true, word);
        };
    }

    /** The home region stays. */
    private void turn(Region region) {
        TargetLine line = shown.get(region);
        if (line == null) {
            edit.accept(draft -> draft.adding(List.of(region)));
        } else if (line.effect() == Wish.Effect.REMOVED) {
            edit.accept(draft -> draft.keeping(region));
        } else if (!line.isHome()) {
            edit.accept(draft -> draft.without(region));
        }
    }
}
