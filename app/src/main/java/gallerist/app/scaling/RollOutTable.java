package gallerist.app.scaling;

import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.text.Figures;
import gallerist.model.deploy.RollOut;
import java.util.List;
import java.util.stream.IntStream;

/** How a scale set gets another version: batch after batch. */
final class RollOutTable {
    private RollOutTable() {}

    static Grid of(RollOut pace) {
        return Grid.of(
                "How a scale set gets a new version",
                "%d %% at a time; needs a health probe, stops when more than that are unwell"
                        .formatted(RollOut.PERCENT),
                List.of(
                        Column.text("Step", 1),
                        Column.number("VMs", 0.8),
                        Column.number("Changed by then", 1),
                        Column.text("Share", 1.6)),
                IntStream.rangeClosed(1, pace.batches())
                        .mapToObj(step -> line(pace, step))
                        .toList(),
                "");
    }

    private static Line line(RollOut pace, int step) {
        int before = (step - 1) * pace.batch();
        int after = Math.min(pace.machines(), step * pace.batch());
        return Line.of(
                Cell.of("%s of %s".formatted(Figures.count(step), Figures.count(pace.batches()))),
                Cells.count(after - before),
                Cells.count(after),
                Cell.bar((double) after / pace.machines()));
    }
}
