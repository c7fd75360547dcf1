package gallerist.app.cost;

import gallerist.app.fx.Action;
import gallerist.app.fx.Place;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.text.Called;
import gallerist.app.text.Fates;
import gallerist.app.text.Figures;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.Retirement;
import gallerist.model.planning.Retirement.Reason;
import gallerist.model.planning.Retirement.Step;
import gallerist.model.planning.Waste.Leftover;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What serves nobody, with a way to end each of it and all of it. */
final class WasteTable {
    static final String TITLE = "Waste";

    private final Spending now;
    private final ZoneId zone;
    private final Consumer<Predicate<Step>> end;

    /**
     * Shows what was found.
     *
     * @param end asks a person before what is chosen is ended
     */
    WasteTable(Spending now, ZoneId zone, Consumer<Predicate<Step>> end) {
        this.now = now;
        this.zone = zone;
        this.end = end;
    }

    Grid grid() {
        Retirement plan = now.waste().plan();
        Grid grid =
                Grid.of(
                        TITLE,
                        "duplicates, what has ended, what nobody uses, more replicas than needed",
                        List.of(
                                Column.text("Version", 2),
                                Column.text("Owner", 1),
                                Column.text("Why", 2.3),
                                Column.text("Could be", 0.9),
                                Column.number("Published", 0.9),
                                Column.number("Saves a month", 0.9)),
                        now.waste().leftovers().stream().map(this::line).toList(),
                        "Nothing is wasted: everything that costs something is needed.");
        return plan.changes().isEmpty()
                ? grid
                : grid.summedUp(
                                Line.of(
                                        Cell.of("Together"),
                                        Cell.of(""),
                                        Cell.of(""),
                                        Cell.of(""),
                                        Cell.of(""),
                                        Cells.money(now.prices().money(plan.monthly()))))
                        .offering(
                                Action.of(
                                        "end-waste",
                                        "End all of it…",
                                        "fth-archive",
                                        () -> end.accept(_ -> true)));
    }

    private Line line(Leftover leftover) {
        Step step = leftover.step();
        ResourceId id = step.version().id();
        Line line =
                Line.of(
                                Cell.of(Called.inFull(id)),
                                Cell.of(now.owner(id)),
                                Cell.muted(why(leftover)),
                                Cell.of(Fates.of(step.fate()))
                                        .in(step.isChange() ? Tone.USUAL : Tone.MUTED),
                                Cell.of(
                                        Figures.date(
                                                step.version().publishing().published(), zone)),
                                Cells.money(now.prices().money(step.monthly())))
                        .to(new Place.Of(id, "replication"));
        return step.isChange() ? line.offering(way(step)) : line;
    }

    private static String why(Leftover leftover) {
        return leftover.twin()
                .map(twin -> "%s has the same bytes".formatted(twin.name()))
                .filter(_ -> leftover.step().reason() == Reason.SAME_BYTES)
                .orElse(Fates.of(leftover.step().reason()));
    }

    private Action way(Step step) {
        ResourceId id = step.version().id();
        return switch (step.fate()) {
            case DELETED ->
                    Action.of("end-one", "Delete…", "fth-trash-2", () -> end.accept(is(id)));
            case KEPT, SPARED, AT_HOME, FEWER ->
                    Action.of("end-one", "Fewer…", "fth-minus-circle", () -> end.accept(is(id)));
        };
    }

    private static Predicate<Step> is(ResourceId id) {
        return step -> step.version().id().equals(id);
    }
}
