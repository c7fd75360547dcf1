package gallerist.app.retire;

import gallerist.app.fx.Place;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.text.Called;
import gallerist.app.text.Costs;
import gallerist.app.text.Fates;
import gallerist.app.text.Figures;
import gallerist.model.advice.Estate;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.Retirement;
import gallerist.model.planning.Retirement.Fate;
import gallerist.model.planning.Retirement.Step;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** What becomes of each version, and why. */
final class RetirementTable {
    static final String TITLE = "What becomes of each version";

    private RetirementTable() {}

    static Grid of(Retirement plan, Estate.Index index, PriceTable prices, ZoneId zone) {
        return Grid.of(
                        TITLE,
                        Figures.counted(plan.changes().size(), "change", "changes"),
                        List.of(
                                Column.text("Version", 2.4),
                                Column.number("Published", 1),
                                Column.number("VMs", 0.6),
                                Column.number("Occupied", 0.8),
                                Column.number("Regions", 0.7),
                                Column.text("Becomes", 1.2),
                                Column.text("Because", 2.2),
                                Column.number("Saves a month", 0.9)),
                        plan.steps().stream()
                                .sorted(Comparator.comparing(step -> !step.isChange()))
                                .map(step -> line(step, index, prices, zone))
                                .toList(),
                        "There is no version here.")
                .summedUp(
                        Line.of(
                                Cell.of("Together"),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(Costs.readable(prices.money(plan.monthly())))));
    }

    private static Line line(Step step, Estate.Index index, PriceTable prices, ZoneId zone) {
        ResourceId id = step.version().id();
        long machines = index.machinesOf(id);
        return Line.of(
                        Cell.of(Called.inFull(id)),
                        Cell.of(Figures.date(step.version().publishing().published(), zone)),
                        Cells.count(machines),
                        Cells.bytes(index.bytesOf(id)),
                        Cells.count(step.version().publishing().targets().size()),
                        becomes(step.fate()),
                        Cell.muted(Fates.of(step.reason())),
                        Cell.exactly(
                                step.monthly().signum() == 0
                                        ? "–"
                                        : Costs.readable(prices.money(step.monthly())),
                                prices.money(step.monthly()).rounded().toPlainString()))
                .to(Place.of(id));
    }

    private static Cell becomes(Fate fate) {
        return switch (fate) {
            case KEPT, SPARED -> Cell.muted(Fates.of(fate));
            case AT_HOME, FEWER -> Cell.of(Fates.of(fate)).in(Tone.NEWS);
            case DELETED -> Cell.of(Fates.of(fate)).in(Tone.FAULT);
        };
    }
}
