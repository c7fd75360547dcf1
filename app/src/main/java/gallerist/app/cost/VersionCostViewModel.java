package gallerist.app.cost;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.report.CostByMonth;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Occupancy;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Change;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** What one version costs a month, region by region, and what its way there cost. */
public final class VersionCostViewModel implements ReportModel {
    private static final int BACK = 5;
    private static final int AHEAD = 6;

    private final Workbench bench;
    private final Consumer<Place> go;
    private final Live<Optional<VersionCost>> cost;
    private final ObservableValue<Report> report;

    /** Begins to look. */
    public VersionCostViewModel(Workbench bench, ResourceId id, Consumer<Place> go) {
        this.bench = bench;
        this.go = go;
        this.cost =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(VersionCost.read(bench, caller, id, months())));
        this.report = cost.value().map(known -> known.map(this::shown).orElse(Report.COMING));
    }

    private Months months() {
        return new Months(YearMonth.from(bench.now().atZone(bench.zone())), BACK, AHEAD);
    }

    @Override
    public String title() {
        return "Cost";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    private Report shown(VersionCost now) {
        List<Section> sections = new ArrayList<>();
        if (now.isFree()) {
            sections.add(Section.Note.of("fth-pie-chart", "Nothing is charged", why(now)));
        } else {
            sections.add(tiles(now));
            sections.add(new Section.Table(now.storage()));
            sections.add(new Section.Table(now.egress()));
            sections.add(
                    new Section.Graph(
                            CostByMonth.of(
                                    "Storage by month",
                                    now.outlook(),
                                    months().now(),
                                    Optional.empty())));
        }
        sections.add(new Section.Table(now.measured(bench.zone())));
        sections.add(
                new Section.Ways(
                        "Reckoned from",
                        List.of(
                                open("prices", "Prices", new Place.Page("settings", "prices")),
                                open("all-costs", "Cost of everything", new Place.Page("cost")))));
        return new Report(
                "By the prices of %s; the service itself costs nothing"
                        .formatted(now.prices().date()),
                sections);
    }

    private static String why(VersionCost now) {
        return now.occupancy()
                .map(Occupancy::bytes)
                .filter(bytes -> bytes > 0)
                .map(_ -> "A shallow version has no copies of its own: its source is paid for.")
                .orElse("It was recorded without bytes, so there is nothing to keep and to copy.");
    }

    private Action open(String name, String text, Place place) {
        return Action.of(name, text, "", () -> go.accept(place));
    }

    private static Section.Tiles tiles(VersionCost now) {
        Estimate estimate = now.estimate();
        return Section.Tiles.of(
                Tile.of(
                                "A month",
                                Costs.readable(estimate.monthly()),
                                "",
                                "storage in "
                                        + Figures.counted(
                                                estimate.storage().size(), "region", "regions"))
                        .below(VersionCost.STORAGE),
                Tile.of(
                                "Snapshots",
                                Figures.count(estimate.snapshots()),
                                "",
                                "%s each"
                                        .formatted(Sizes.of(estimate.storage().getFirst().bytes())))
                        .below(VersionCost.STORAGE),
                Tile.of(
                                "Egress, once",
                                Costs.readable(estimate.once()),
                                "",
                                "first replicas elsewhere")
                        .below(VersionCost.EGRESS),
                Tile.of("Of the gallery", now.share(), "", now.whole())
                        .from(new Place.Page("cost")));
    }

    @Override
    public void close() {
        cost.close();
    }
}
