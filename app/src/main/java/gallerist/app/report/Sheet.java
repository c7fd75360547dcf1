package gallerist.app.report;

import gallerist.app.cli.print.Format;
import gallerist.app.cli.print.Printer;
import gallerist.app.text.Spreadsheet;
import gallerist.app.wire.Json;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A table of a report for other programs. */
final class Sheet {
    private final Grid grid;

    Sheet(Grid grid) {
        this.grid = grid;
    }

    String csv() {
        return Spreadsheet.csv(
                Stream.concat(
                                Stream.of(grid.columns().stream().map(Grid.Column::title).toList()),
                                grid.lines().stream().map(Sheet::values))
                        .toList());
    }

    private static List<String> values(Grid.Line line) {
        return line.cells().stream().map(Grid.Cell::value).toList();
    }

    String json() {
        ArrayNode rows = Json.array();
        for (Grid.Line line : grid.lines()) {
            ObjectNode row = rows.addObject();
            for (int i = 0; i < grid.columns().size(); i++) {
                row.put(grid.columns().get(i).title(), line.cells().get(i).value());
            }
        }
        return new Printer(Format.JSON, false).text(rows, List.of());
    }

    /** A name for its file, without an ending. */
    String name() {
        return grid.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
