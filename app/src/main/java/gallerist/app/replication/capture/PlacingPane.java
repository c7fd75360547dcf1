package gallerist.app.replication.capture;

import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Always;
import gallerist.app.replication.RegionMap;
import gallerist.app.replication.TargetBar;
import gallerist.app.replication.TargetTable;
import gallerist.app.replication.Totals;
import gallerist.app.report.Hands;
import gallerist.model.region.Region;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The second step: where a version shall be. */
final class PlacingPane extends BorderPane {
    private static final double ASIDE = 280;

    private final HBox totals = new HBox(12);

    PlacingPane(Placing placing, Supplier<List<Region>> consumers, Hands hands) {
        totals.getStyleClass().add("targets-totals");
        show(placing.totals().getValue());
        placing.totals().addListener((_, _, now) -> show(now));
        TargetTable regions = new TargetTable(placing.lines(), placing::edit, placing.currency());
        regions.getStyleClass().add("fresh");
        VBox table = new VBox(regions, totals);
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        RegionMap map = new RegionMap(placing.lines(), placing::edit);
        map.getStyleClass().add("replication-aside");
        map.setMinWidth(ASIDE);
        map.setPrefWidth(ASIDE);
        TargetBar above =
                new TargetBar(
                        placing::regions,
                        placing.most(),
                        consumers,
                        placing::edit,
                        new Always<>(""));
        above.getChildren().add(regions.export(hands));
        setTop(new VBox(new UsualBar(placing), above));
        setCenter(scroll);
        setRight(map);
    }

    private void show(Totals now) {
        totals.getChildren()
                .setAll(
                        Texts.strong(now.count()),
                        Texts.muted(now.size()),
                        Space.across(),
                        Texts.strong(now.cost()));
    }
}
