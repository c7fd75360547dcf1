package gallerist.app.map;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Place;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.model.region.Region;
import gallerist.storage.VersionReplication;
import gallerist.storage.VersionReplication.InRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The same survey as a table: a row for each version, a column for each region. */
final class Matrix {
    private Matrix() {}

    /**
     * Makes it; what was recorded without bytes comes last.
     *
     * @param shown the regions that are asked for, the worst first
     */
    static Grid of(Survey survey, List<Standing> shown) {
        List<Region> regions =
                shown.stream()
                        .sorted(
                                Comparator.comparing(Standing::isHome)
                                        .reversed()
                                        .thenComparingInt(each -> -each.versions())
                                        .thenComparing(each -> each.region().displayName()))
                        .map(Standing::region)
                        .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Version", 1.5));
        regions.forEach(region -> columns.add(Column.text(region.displayName(), 1)));
        List<Line> lines = new ArrayList<>();
        survey.versions().stream()
                .sorted(
                        Comparator.comparing((VersionReplication each) -> each.bytes() == 0)
                                .thenComparing(each -> each.version().artifactName())
                                .thenComparing(
                                        VersionReplication::version, Comparator.reverseOrder()))
                .forEach(version -> lines.add(line(version, regions)));
        return Grid.of(
                "Versions and regions",
                "%s, %s"
                        .formatted(
                                Figures.counted(lines.size(), "version", "versions"),
                                Figures.counted(regions.size(), "region", "regions")),
                columns,
                lines,
                "No version is to be in any region here.");
    }

    private static Line line(VersionReplication version, List<Region> regions) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Called.inFull(version.version())));
        regions.forEach(region ->
                cells.add(
                        version.regions().stream()
                                .filter(in -> in.region().equals(region))
                                .findFirst()
                                .map(Matrix::cell)
                                .orElse(Cell.muted(""))));
        return new Line(
                cells, Optional.of(new Place.Of(version.version(), "replication")), List.of());
    }

    private static Cell cell(InRegion in) {
        Reading reading = Reading.of(in.reading().word());
        return Cell.of(new Badge.State(reading.mark(), in.reading().progress(), reading.word()));
    }
}
