package gallerist.app.recovery;

import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.model.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The regions that are in use, and their pairs. */
final class RegionTable {
    static final String TITLE = "Pairs of the regions in use";

    private RegionTable() {}

    static Grid of(Known now) {
        List<Line> lines = new ArrayList<>();
        Stream.concat(
                        now.estate().galleries().stream().map(each -> each.location()),
                        now.estate().versions().stream()
                                .flatMap(each ->
                                        each.publishing().targets().stream()
                                                .map(target -> target.region())))
                .distinct()
                .sorted(Comparator.comparing(Region::displayName))
                .forEach(region ->
                        lines.add(
                                Line.of(
                                        Cell.of(region.displayName()),
                                        region.pair()
                                                .map(pair -> Cell.of(pair.displayName()))
                                                .orElse(Cell.NONE),
                                        Cell.of(
                                                region.pair()
                                                        .map(pair ->
                                                                pair.pair()
                                                                                .filter(
                                                                                        region
                                                                                                ::equals)
                                                                                .isPresent()
                                                                        ? "Both ways"
                                                                        : "One way")
                                                        .orElse("–")),
                                        Cell.of(region.zones() ? "3 zones" : "No zones"))));
        return Grid.of(
                TITLE,
                "",
                List.of(
                        Column.text("Region", 1.4),
                        Column.text("Pair", 1.4),
                        Column.text("Direction", 1),
                        Column.text("Zones", 1)),
                lines,
                "No region is in use yet.");
    }
}
