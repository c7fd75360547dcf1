package gallerist.app.promotion;

import gallerist.app.fx.Badge;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.text.Called;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.planning.PlannedStep;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Promotions.Planned;
import java.util.List;
import java.util.Optional;

/** What is made where, and what latest becomes. */
final class PromotionTables {
    static final String MADE = "What is made";

    private PromotionTables() {}

    static Grid regions(Planned now) {
        return Grid.of(
                MADE,
                Called.inFull(now.promotion().id()),
                List.of(
                        Column.text("Region", 1.4),
                        Column.number("Replicas", 0.8),
                        Column.text("Storage", 1.2),
                        Column.number("Copies", 0.8),
                        Column.number("To copy", 1),
                        Column.text("In latest", 1)),
                now.promotion().version().publishing().targets().stream()
                        .map(target -> line(now, target))
                        .toList(),
                "It has no target region.");
    }

    private static Line line(Planned now, TargetRegion target) {
        List<PlannedStep> steps =
                now.plan().steps().stream()
                        .filter(step -> step.region().equals(target.region()))
                        .toList();
        boolean isOut = now.promotion().version().publishing().excludedIn(target);
        return Line.of(
                Cell.of(target.region().displayName()),
                Cells.count(target.replicas()),
                Cell.of(target.storage().text()),
                Cells.count(steps.size()),
                Cells.bytes(steps.stream().mapToLong(PlannedStep::bytes).sum()),
                isOut ? Cell.of(Badge.excluded()) : Cell.of("yes"));
    }

    static Grid latest(ReplicationPlan plan) {
        return Grid.of(
                "What latest becomes there",
                "when all copies have come",
                List.of(
                        Column.text("Region", 1.4),
                        Column.text("Today", 1),
                        Column.text("Then", 1)),
                plan.latest().stream()
                        .map(change ->
                                Line.of(
                                        Cell.of(change.region().displayName()),
                                        Cell.of(words(change.before())),
                                        Cell.of(words(change.after())).in(Tone.NEWS)))
                        .toList(),
                "latest stays what it is in every region.");
    }

    private static String words(Optional<VersionNumber> number) {
        return number.map(VersionNumber::toString).orElse("none");
    }
}
