package gallerist.app.replication;

import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import java.util.List;

/** The regions of a plan for other programs. */
final class TargetSheet {
    private TargetSheet() {}

    static Grid of(List<TargetLine> lines, String currency) {
        return Grid.of(
                "Target regions",
                "",
                List.of(
                        Column.text("Region", 1),
                        Column.text("Home", 1),
                        Column.number("Replicas", 1),
                        Column.text("Storage type", 1),
                        Column.text("In latest", 1),
                        Column.text("State", 1),
                        Column.text("Note", 1),
                        Column.number(currency + "/month", 1)),
                lines.stream().map(TargetSheet::line).toList(),
                "It has no target region.");
    }

    private static Line line(TargetLine line) {
        return Line.of(
                Cell.of(line.name()),
                Cell.of(yes(line.isHome())),
                Cell.of(Integer.toString(line.replicas())),
                Cell.of(line.storage().text()),
                Cell.of(yes(line.isInLatest())),
                Cell.of(line.state().word()),
                Cell.of(line.problem().isEmpty() ? line.note() : line.problem()),
                Cell.of(line.cost()));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
