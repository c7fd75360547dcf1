package gallerist.app.scaling;

import gallerist.app.fx.Place;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.deploy.ReplicaNeed;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What each region has and needs, and why. */
final class NeedTable {
    static final String TITLE = "What the regions need";

    private NeedTable() {}

    /**
     * The table.
     *
     * @param changes what is planned comes to in a region
     */
    static Grid of(
            ImageVersion now, List<Need> needs, Function<Region, Optional<RegionChange>> changes) {
        List<Line> lines =
                needs.stream()
                        .map(each ->
                                Line.of(
                                                Cell.of(each.target().region().displayName()),
                                                Cells.count(each.machines()),
                                                Cells.count(each.target().replicas()),
                                                needed(each),
                                                Cell.of(
                                                        perReplica(
                                                                each.machines(),
                                                                each.target().replicas())),
                                                Cell.of(
                                                        perReplica(
                                                                each.machines(), each.replicas())),
                                                written(changes.apply(each.target().region())),
                                                cost(changes.apply(each.target().region())),
                                                Cell.muted(reason(each)))
                                        .to(new Place.Of(now.id(), "replication")))
                        .toList();
        return Grid.of(
                TITLE,
                "warned above 50 replicas, refused above 100",
                List.of(
                        Column.text("Region", 1.2),
                        Column.number("VMs at once", 0.9),
                        Column.number("Now", 0.5),
                        Column.number("Needed", 0.7),
                        Column.number("VMs a replica", 1.05),
                        Column.number("After", 0.55),
                        Column.number("To copy", 0.8),
                        Column.number("Cost a month", 1),
                        Column.text("Because", 2.2)),
                lines,
                "The version has no target region.");
    }

    private static Cell written(Optional<RegionChange> change) {
        return change.map(RegionChange::bytesWritten)
                .filter(bytes -> bytes > 0)
                .map(Cells::bytes)
                .orElse(Cell.NONE);
    }

    private static Cell cost(Optional<RegionChange> change) {
        return change.filter(each -> !each.before().equals(each.after()))
                .map(each ->
                        Cell.exactly(
                                Costs.change(each.before(), each.after()),
                                each.after()
                                        .amount()
                                        .subtract(each.before().amount())
                                        .toPlainString()))
                .orElse(Cell.NONE);
    }

    private static Cell needed(Need each) {
        Cell cell = Cells.count(each.replicas());
        if (each.need() instanceof Outcome.Refused<ReplicaNeed>) {
            return Cell.of(each.isOfScaleSets() ? "–" : "> 100").in(Tone.FAULT);
        }
        boolean isMany = each.need().map(found -> !found.cautions().isEmpty()).orElse(false);
        return isMany
                ? cell.in(Tone.WARNING)
                : each.replicas() == each.target().replicas() ? cell : cell.in(Tone.NEWS);
    }

    private static String perReplica(int machines, int replicas) {
        return replicas == 0 ? "–" : Figures.count(Math.ceilDiv(machines, replicas));
    }

    private static String reason(Need each) {
        return switch (each.need()) {
            case Outcome.Done<ReplicaNeed>(ReplicaNeed need) ->
                    need.cautions().isEmpty()
                            ? Sentences.of(need.reason())
                            : Sentences.of(need.cautions().getFirst());
            case Outcome.Refused<ReplicaNeed>(List<Problem> problems) ->
                    Sentences.of(problems.getFirst());
        };
    }
}
