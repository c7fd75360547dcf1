package gallerist.app.cost;

import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Money;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.Outlook;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Transfer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What one version costs, as it was read at one moment.
 *
 * @param occupancy what is charged of it, unless it is gone
 * @param gallery what its gallery costs a month
 * @param crossed the copies that came from another region
 */
record VersionCost(
        ResourceId id,
        PriceTable prices,
        Optional<Occupancy> occupancy,
        Estimate estimate,
        Outlook outlook,
        Money gallery,
        List<Transfer> crossed) {
    static final String STORAGE = "Storage by region";
    static final String EGRESS = "Egress of its making";

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    static VersionCost read(Workbench bench, Caller caller, ResourceId id, Months months) {
        PriceTable prices = bench.workspace().prices().show();
        List<Outlook.Held> all =
                new Everywhere(bench)
                        .charges(caller).stream()
                                .filter(held -> held.occupancy().version().isWithin(gallery(id)))
                                .toList();
        List<Outlook.Held> own =
                all.stream().filter(held -> held.occupancy().version().equals(id)).toList();
        return new VersionCost(
                id,
                prices,
                own.stream().map(Outlook.Held::occupancy).findFirst(),
                estimate(prices, own),
                Outlook.of(prices, own, months.now(), months.back(), months.ahead()),
                estimate(prices, all).monthly(),
                bench
                        .workspace()
                        .replicationHistory()
                        .transfers(caller, id, Instant.EPOCH, bench.now())
                        .orElse(List.of())
                        .stream()
                        .filter(each -> each.bytesCrossed() > 0)
                        .toList());
    }

    private static ResourceId gallery(ResourceId version) {
        return version.parent().flatMap(ResourceId::parent).orElseThrow();
    }

    private static Estimate estimate(PriceTable prices, List<Outlook.Held> held) {
        return Estimate.of(prices, held.stream().map(Outlook.Held::occupancy).toList());
    }

    boolean isFree() {
        return estimate.storage().isEmpty();
    }

    /** Its part of what the gallery costs, in words. */
    String share() {
        return gallery.amount().signum() == 0
                ? "–"
                : estimate.monthly()
                                .amount()
                                .multiply(PERCENT)
                                .divide(gallery.amount(), 0, RoundingMode.HALF_UP)
                        + " %";
    }

    private Place plan() {
        return new Place.Of(id, "replication");
    }

    Grid storage() {
        Grid grid =
                Grid.of(
                        STORAGE,
                        "replicas × what is occupied × price",
                        List.of(
                                Column.text("Region", 1.4),
                                Column.text("Type", 1.1),
                                Column.number("Replicas", 0.7),
                                Column.number("Occupied", 0.9),
                                Column.number("Price of a GB", 0.9),
                                Column.number("A month", 0.8)),
                        estimate.storage().stream().map(this::line).toList(),
                        "Nothing is charged here.");
        return isFree()
                ? grid
                : grid.summedUp(
                        Line.of(
                                Cell.of(regions(estimate.storage().size())),
                                Cell.of(""),
                                Cells.count(estimate.snapshots()),
                                Cell.of(""),
                                Cell.of(""),
                                Cells.money(estimate.monthly())));
    }

    private Line line(Estimate.Storage each) {
        return Line.of(
                        Cell.of(each.region().displayName()),
                        Cell.of(each.type().text()),
                        Cells.count(each.replicas()),
                        Cells.bytes(each.bytes()),
                        Cell.of(each.price().perGB().toPlainString()),
                        Cells.money(each.monthly()))
                .to(plan());
    }

    Grid egress() {
        Grid grid =
                Grid.of(
                        EGRESS,
                        "once for each other region, whatever the replicas",
                        List.of(
                                Column.text("From", 1.2),
                                Column.text("To", 1.2),
                                Column.number("Bytes", 0.9),
                                Column.number("Price of a GB", 0.9),
                                Column.number("Once", 0.8)),
                        estimate.egress().stream().map(this::line).toList(),
                        "It is in its home region only: nothing crosses regions.");
        return estimate.egress().isEmpty()
                ? grid
                : grid.summedUp(
                        Line.of(
                                Cell.of(regions(estimate.egress().size())),
                                Cell.of(""),
                                Cells.bytes(
                                        estimate.egress().stream()
                                                .mapToLong(Estimate.Egress::bytes)
                                                .sum()),
                                Cell.of(""),
                                Cells.money(estimate.once())));
    }

    private Line line(Estimate.Egress each) {
        return Line.of(
                        Cell.of(each.from().displayName()),
                        Cell.of(each.to().displayName()),
                        Cells.bytes(each.bytes()),
                        Cell.of(each.price().perGB().toPlainString()),
                        Cells.money(each.once()))
                .to(plan());
    }

    /** What was measured, beside what the rule counts. */
    Grid measured(ZoneId zone) {
        return Grid.of(
                "Crossed regions so far",
                "measured, copy by copy",
                List.of(
                        Column.text("When", 1.2),
                        Column.text("From", 1.2),
                        Column.text("To", 1.2),
                        Column.text("Copy", 1),
                        Column.number("Crossed", 0.9)),
                crossed.stream()
                        .map(each ->
                                Line.of(
                                                Cells.moment(each.endedAt(), zone),
                                                Cell.of(each.source().displayName()),
                                                Cell.of(each.region().displayName()),
                                                Cell.muted(
                                                        "Replica %d, zone %d"
                                                                .formatted(
                                                                        each.replica(),
                                                                        each.zone())),
                                                Cells.bytes(each.bytesCrossed()))
                                        .to(new Place.Page("transfers")))
                        .toList(),
                "No copy of it was made from another region yet.");
    }

    /** What its part is a part of. */
    String whole() {
        return "of %s a month".formatted(Costs.readable(gallery));
    }

    private static String regions(int count) {
        return Figures.counted(count, "region", "regions");
    }
}
