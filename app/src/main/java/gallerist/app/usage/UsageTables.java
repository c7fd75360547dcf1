package gallerist.app.usage;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.model.limits.Extent;
import gallerist.model.limits.Limits;
import gallerist.model.limits.Usage;
import gallerist.model.region.Region;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is used of limits, as tables. */
final class UsageTables {
    static final String COUNTED = "Counted by subscription and region";
    static final String LARGEST = "The largest of each";
    private static final String REPLICAS = "Replicas of a version in a region";
    private static final int MOST_VERSIONS = 50;
    static final Comparator<Extent> FULLEST_FIRST =
            Comparator.comparingLong(Extent::percent)
                    .thenComparingLong(Extent::used)
                    .reversed()
                    .thenComparing(Extent::of);

    private UsageTables() {}

    static Grid counted(List<Usage> usages) {
        return Grid.of(
                COUNTED,
                "fullest first",
                List.of(
                        Column.text("Limit", 2.8),
                        Column.text("Region", 1.2),
                        Column.text("Used", 1.6),
                        Column.number("Now", 0.7),
                        Column.number("Most", 0.7),
                        Column.number("Left", 0.7),
                        Column.text("State", 0.9)),
                usages.stream()
                        .map(usage ->
                                line(
                                        usage.limit(),
                                        usage.used(),
                                        Cell.of(usage.region().displayName()),
                                        usage.state()))
                        .toList(),
                "Nothing is counted yet: there is no gallery.");
    }

    /** Of limits that hold for each resource: the one that comes nearest to each of them. */
    static Grid largest(List<Extent> extents) {
        Map<Limits, Extent> largest =
                extents.stream()
                        .filter(extent -> extent.used() > 0)
                        .collect(
                                Collectors.toMap(
                                        Extent::limit,
                                        extent -> extent,
                                        (one, other) ->
                                                FULLEST_FIRST.compare(one, other) <= 0
                                                        ? one
                                                        : other));
        return Grid.of(
                LARGEST,
                "fullest first",
                List.of(
                        Column.text("Limit", 2.4),
                        Column.text("Of", 1.6),
                        Column.text("Used", 1.6),
                        Column.number("Now", 0.7),
                        Column.number("Most", 0.7),
                        Column.number("Left", 0.7),
                        Column.text("State", 0.9)),
                largest.values().stream()
                        .sorted(FULLEST_FIRST)
                        .map(extent ->
                                line(
                                                extent.limit(),
                                                extent.used(),
                                                Cell.of(where(extent)),
                                                extent.state())
                                        .to(place(extent)))
                        .toList(),
                "Nothing is used of them yet.");
    }

    static String where(Extent extent) {
        return extent.region()
                .map(region -> "%s, %s".formatted(Called.of(extent.of()), region.displayName()))
                .orElseGet(() -> Called.of(extent.of()));
    }

    private static Place place(Extent extent) {
        return extent.region().isPresent()
                ? new Place.Of(extent.of(), "replication")
                : Place.of(extent.of());
    }

    private static Line line(Limits limit, long used, Cell where, Usage.State state) {
        return Line.of(
                Cell.of(noun(limit)),
                where,
                Cell.bar((double) used / limit.value()),
                Cells.count(used),
                Cells.count(limit.value()),
                Cells.count(Math.max(0, limit.value() - used)),
                switch (state) {
                    case FREE -> Cell.muted("Free");
                    case NEAR -> Cell.of(new Badge.State(Mark.OUTAGE, 0, "Near"));
                    case REACHED -> Cell.of(new Badge.State(Mark.FAILED, 0, "Reached"));
                });
    }

    static Grid replicas(List<Extent> extents) {
        return Grid.of(
                REPLICAS,
                "the most first; %d are advised at most".formatted(Limits.REPLICAS_ADVISED.value()),
                List.of(
                        Column.text("Version", 1.8),
                        Column.text("Region", 1.3),
                        Column.text("Used", 1.6),
                        Column.number("Now", 0.7),
                        Column.number("Most", 0.7)),
                extents.stream()
                        .filter(extent -> extent.limit() == Limits.REPLICAS_PER_REGION)
                        .sorted(FULLEST_FIRST)
                        .limit(MOST_VERSIONS)
                        .map(UsageTables::replicas)
                        .toList(),
                "There is no version yet.");
    }

    private static Line replicas(Extent extent) {
        return Line.of(
                        Cell.of(Called.of(extent.of())),
                        Cell.of(extent.region().map(Region::displayName).orElse("–")),
                        Cell.bar((double) extent.used() / extent.limit().value()),
                        Cells.count(extent.used()),
                        Cells.count(extent.limit().value()))
                .to(place(extent));
    }

    static Grid documented() {
        return Grid.of(
                "All documented limits",
                "checked wherever something is written",
                List.of(
                        Column.text("Limit", 3),
                        Column.number("Value", 1),
                        Column.text("Stands in", 1.6)),
                Arrays.stream(Limits.values())
                        .map(limit ->
                                Line.of(
                                        Cell.of(noun(limit)),
                                        Cells.count(limit.value()),
                                        Cell.muted(source(limit))))
                        .toList(),
                "");
    }

    private static String source(Limits limit) {
        return switch (limit.source()) {
            case CURRENT -> "The newest documentation";
            case OLDER ->
                    "An older text; %s holds today"
                            .formatted(Figures.count(limit.current().value()));
            case GENERAL -> "General rules of the service";
        };
    }

    private static String noun(Limits limit) {
        return Character.toUpperCase(limit.subject().charAt(0)) + limit.subject().substring(1);
    }
}
