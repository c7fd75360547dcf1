package gallerist.app.map;

import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import java.util.List;

/** The table beside the map for other programs: exact figures in place of those that are read. */
final class Standings {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Region", 1),
                    Column.text("State", 1),
                    Column.number("Progress", 1),
                    Column.number("Written", 1),
                    Column.number("Total", 1),
                    Column.number("Rate", 1),
                    Column.text("Time left", 1),
                    Column.number("Versions", 1),
                    Column.number("Verified", 1),
                    Column.number("Replicas", 1),
                    Column.text("Type", 1),
                    Column.text("Note", 1));

    private Standings() {}

    static Grid of(List<Standing> standings) {
        return Grid.of(
                "Regions",
                "",
                COLUMNS,
                standings.stream().map(Standings::line).toList(),
                "No version is to be in any region here.");
    }

    private static Line line(Standing each) {
        return Line.of(
                Cell.of(each.region().displayName()),
                Cell.of(each.word()),
                Cell.of(Integer.toString(each.percent())),
                Cell.of(Long.toString(each.written())),
                Cell.of(Long.toString(each.total())),
                Cell.of(Long.toString(each.rate())),
                Cell.of(each.left()),
                Cell.of(Integer.toString(each.versions())),
                Cell.of(Integer.toString(each.verified())),
                Cell.of(Integer.toString(each.replicas())),
                Cell.of(each.storage()),
                Cell.of(each.note()));
    }
}
