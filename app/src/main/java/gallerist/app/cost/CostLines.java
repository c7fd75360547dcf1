package gallerist.app.cost;

import gallerist.app.fx.Action;
import gallerist.app.fx.Place;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.text.Called;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.model.cost.ByHand;
import gallerist.model.cost.Estimate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What costs were added up from, line by line. */
final class CostLines {
    static final String STORAGE = "Storage, line by line";
    static final String BY_HAND = "Entered by hand";
    static final String EGRESS = "Egress, line by line";

    private static final String REPLICAS = "Replicas";
    private static final String MONTHLY = "A month";
    private static final String ONCE = "Once";
    private static final String COST = "Cost";

    private CostLines() {}

    static Grid storage(Spending now, Estimate estimate) {
        return lines(now, STORAGE, estimate.storage(), now.byHand(), "Nothing is charged here.");
    }

    /** Those that a group was added up from. */
    static Grid of(Spending now, Estimate estimate, Picked group, Runnable all) {
        return lines(
                        now,
                        "Storage of %s, line by line".formatted(group.name()),
                        estimate.storage().stream().filter(each -> group.holds(now, each)).toList(),
                        now.byHand().stream().filter(each -> group.holds(now, each)).toList(),
                        "It has no lines any more.")
                .offering(Action.of("all-lines", "All lines", "fth-x", all));
    }

    private static Grid lines(
            Spending now,
            String title,
            List<Estimate.Storage> storage,
            List<ByHand> byHand,
            String empty) {
        List<Line> lines = new ArrayList<>();
        storage.stream()
                .sorted(
                        Comparator.comparing((Estimate.Storage each) -> each.monthly().amount())
                                .reversed())
                .map(CostLines::line)
                .forEach(lines::add);
        byHand.stream().map(each -> line(now, each)).forEach(lines::add);
        Grid grid =
                Grid.of(
                        title,
                        "replicas × what is occupied × price",
                        List.of(
                                Column.text("Version", 1.6),
                                Column.text("Region", 1.2),
                                Column.text("Type", 1),
                                Column.number(REPLICAS, 0.7),
                                Column.number("Occupied", 0.9),
                                Column.number("Price of a GB", 0.9),
                                Column.number(MONTHLY, 0.8)),
                        lines,
                        empty);
        return total(
                grid,
                Map.of(
                        REPLICAS,
                        Figures.count(storage.stream().mapToLong(Estimate.Storage::replicas).sum()),
                        MONTHLY,
                        Costs.readable(
                                now.prices()
                                        .money(
                                                storage.stream()
                                                        .map(each -> each.monthly().amount())
                                                        .reduce(
                                                                ByHand.together(byHand),
                                                                BigDecimal::add)))));
    }

    /** How many lines there are and what their columns come to; nothing where there are none. */
    private static Grid total(Grid grid, Map<String, String> sums) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Figures.counted(grid.lines().size(), "line", "lines")));
        grid.columns().stream()
                .skip(1)
                .map(column -> Cell.of(sums.getOrDefault(column.title(), "")))
                .forEach(cells::add);
        return grid.lines().isEmpty()
                ? grid
                : grid.summedUp(new Line(cells, Optional.empty(), List.of()));
    }

    private static Line line(Estimate.Storage each) {
        return Line.of(
                        Cell.of(Called.of(each.version())),
                        Cell.of(each.region().displayName()),
                        Cell.of(each.type().text()),
                        Cells.count(each.replicas()),
                        Cells.bytes(each.bytes()),
                        Cell.of(each.price().perGB().toPlainString()),
                        Cells.money(each.monthly()))
                .to(new Place.Of(each.version(), "replication"));
    }

    private static Line line(Spending now, ByHand each) {
        return Line.of(
                        Cell.of("%s, %s".formatted(each.gallery().name(), each.name())),
                        Cell.NONE,
                        Cell.muted("by hand"),
                        Cell.NONE,
                        Cell.NONE,
                        Cell.NONE,
                        Cells.money(now.prices().money(each.amount())))
                .to(Place.of(each.gallery()));
    }

    static Grid egress(Estimate estimate) {
        Grid grid =
                Grid.of(
                        EGRESS,
                        "once for each other region, whatever the replicas",
                        List.of(
                                Column.text("Version", 1.6),
                                Column.text("From", 1.2),
                                Column.text("To", 1.2),
                                Column.number("Bytes", 0.9),
                                Column.number("Price of a GB", 0.9),
                                Column.number(ONCE, 0.8)),
                        estimate.egress().stream()
                                .map(each ->
                                        Line.of(
                                                        Cell.of(Called.of(each.version())),
                                                        Cell.of(each.from().displayName()),
                                                        Cell.of(each.to().displayName()),
                                                        Cells.bytes(each.bytes()),
                                                        Cell.of(
                                                                each.price()
                                                                        .perGB()
                                                                        .toPlainString()),
                                                        Cells.money(each.once()))
                                                .to(new Place.Of(each.version(), "replication")))
                                .toList(),
                        "No version crosses regions.");
        return total(grid, Map.of(ONCE, Costs.readable(estimate.once())));
    }

    static Grid crossed(Spending now) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.text("Day", 1),
                                Column.text("From", 1.2),
                                Column.text("To", 1.2),
                                Column.number("Crossed", 1)));
        boolean isOfAll = now.gallery().isEmpty();
        if (isOfAll) {
            columns.add(Column.number("Billed", 1));
        }
        return Grid.of(
                "Crossed in the last 30 days",
                isOfAll ? "measured; billed is what the rule counts" : "measured",
                columns,
                now.egress().stream().map(CostLines::crossing).toList(),
                "Nothing has crossed regions in this time.");
    }

    private static Line crossing(Crossing each) {
        List<Cell> cells =
                new ArrayList<>(
                        List.of(
                                Cell.of(each.day().toString()),
                                Cell.of(each.source().displayName()),
                                Cell.of(each.target().displayName()),
                                Cells.bytes(each.crossed())));
        each.billed().map(Cells::bytes).ifPresent(cells::add);
        return new Line(cells, Optional.of(new Place.Page("transfers")), List.of());
    }

    static Grid byHand(Spending now) {
        List<ByHand> all = now.byHand();
        List<Line> lines =
                all.stream()
                        .map(each ->
                                Line.of(
                                                Cell.of(each.name()),
                                                Cell.of(each.gallery().name()),
                                                Cells.money(now.prices().money(each.amount())))
                                        .to(Place.of(each.gallery())))
                        .toList();
        Grid grid =
                Grid.of(
                        BY_HAND,
                        "a month",
                        List.of(
                                Column.text("For", 1.4),
                                Column.text("Gallery", 1),
                                Column.number(COST, 0.8)),
                        lines,
                        "Costs that the program can't know, such as a build pipeline, are tags of a gallery"
                                + " whose names begin with “cost.”, such as cost.pipeline = 12.50.");
        return total(grid, Map.of(COST, Costs.readable(now.prices().money(ByHand.together(all)))));
    }
}
