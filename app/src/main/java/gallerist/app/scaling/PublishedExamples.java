package gallerist.app.scaling;

import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.model.deploy.Demand;
import gallerist.model.deploy.ReplicaNeed;
import gallerist.model.deploy.ScaleSet;
import gallerist.model.deploy.ScaleSetRule;
import gallerist.model.deploy.SizingRule;
import java.util.Collections;
import java.util.List;

/** What texts of the service say that a number of machines needs, beside what is reckoned here. */
final class PublishedExamples {
    private PublishedExamples() {}

    static Grid grid() {
        return Grid.of(
                "The published examples",
                "by the same rules as above",
                List.of(
                        Column.text("Example", 3),
                        Column.text("Rule", 1.6),
                        Column.number("Published", 0.8),
                        Column.number("Reckoned", 0.8)),
                List.of(
                        example("120 VMs at once", 120, 0, SizingRule.CONSERVATIVE, 6),
                        example("5 scale sets of 600 instances", 0, 5, SizingRule.CONSERVATIVE, 5),
                        example("1,000 VMs at once", 1_000, 0, SizingRule.CONSERVATIVE, 50),
                        example("500 VMs at once", 500, 0, SizingRule.SCALING_GUIDELINE, 10)),
                "");
    }

    private static Line example(
            String words, int machines, int sets, SizingRule rule, int published) {
        int reckoned =
                ReplicaNeed.of(
                                new Demand(
                                        machines,
                                        Collections.nCopies(
                                                sets,
                                                new ScaleSet(600, ScaleSet.Origin.GALLERY_IMAGE)),
                                        false,
                                        0),
                                rule,
                                ScaleSetRule.BY_INSTANCES)
                        .orThrow()
                        .replicas();
        return Line.of(
                Cell.of(words),
                Cell.muted(sets > 0 ? "1 replica for a set of up to 600" : Question.words(rule)),
                Cells.count(published),
                reckoned == published
                        ? Cells.count(reckoned)
                        : Cells.count(reckoned).in(Tone.FAULT));
    }
}
