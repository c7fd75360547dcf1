package gallerist.app.sharing;

import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import java.util.stream.Stream;

/** The rows and columns of the matrix that are seen, for other programs. */
final class MatrixSheet {
    private MatrixSheet() {}

    static Grid of(SharingMatrixViewModel model) {
        return Grid.of(
                "Sharing of " + model.title(),
                "",
                Stream.concat(
                                Stream.of("Kind", "Name", "Fact"),
                                model.columns().stream().map(ColumnHead::title))
                        .map(title -> Column.text(title, 1))
                        .toList(),
                model.rows().stream()
                        .filter(MatrixRow.Line.class::isInstance)
                        .map(row -> line(model, (MatrixRow.Line) row))
                        .toList(),
                "");
    }

    private static Line line(SharingMatrixViewModel model, MatrixRow.Line row) {
        Stream<String> boxes =
                model.columns().stream()
                        .map(head ->
                                model.cell(new Spot(row.party(), head.column()))
                                        .map(Cell::spoken)
                                        .orElse(""));
        return Line.of(
                Stream.concat(
                                Stream.of(PartyWords.section(row.party()), row.name(), row.fact()),
                                boxes)
                        .map(Grid.Cell::of)
                        .toArray(Grid.Cell[]::new));
    }
}
