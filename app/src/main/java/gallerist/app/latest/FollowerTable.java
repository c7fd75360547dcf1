package gallerist.app.latest;

import gallerist.app.fx.Place;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.text.Figures;
import gallerist.model.deploy.Consumption;
import gallerist.model.deploy.Deployment;
import gallerist.model.deploy.OsUpgrade;
import gallerist.model.deploy.RollOut;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is made from whatever is latest, and what a change of it does to them. */
final class FollowerTable {
    private FollowerTable() {}

    static Grid of(List<Consumption> consumers, List<LatestChange> changes) {
        Map<Region, LatestChange> byRegion = new LinkedHashMap<>();
        changes.forEach(change -> byRegion.put(change.region(), change));
        Set<Region> changed = new TreeSet<>(Comparator.comparing(Region::name));
        changed.addAll(byRegion.keySet());
        List<Consumption> following =
                consumers.stream()
                        .filter(each -> each.consumer().image().followsLatest())
                        .sorted(
                                Comparator.comparingInt((Consumption each) ->
                                                changed.contains(each.consumer().location())
                                                        ? 0
                                                        : 1)
                                        .thenComparingInt(
                                                each -> -each.consumer().instances().size()))
                        .toList();
        return Grid.of(
                "Who follows latest",
                Figures.counted(following.size(), "consumer", "consumers"),
                List.of(
                        Column.text("Consumer", 1.6),
                        Column.text("Kind", 1.4),
                        Column.text("Region", 1.2),
                        Column.number("VMs", 0.6),
                        Column.text("Made from", 0.9),
                        Column.text("Change", 1.2),
                        Column.text("When", 1.6)),
                following.stream()
                        .map(each ->
                                follower(
                                        each,
                                        Optional.ofNullable(
                                                byRegion.get(each.consumer().location()))))
                        .toList(),
                "No machine or scale set was made from latest of this image.");
    }

    private static Line follower(Consumption consumption, Optional<LatestChange> change) {
        Deployment consumer = consumption.consumer();
        return Line.of(
                        Cell.of(consumer.id().name()),
                        Cell.of(kind(consumer)),
                        Cell.of(consumer.location().displayName()),
                        Cells.count(consumer.instances().size()),
                        Cell.of(consumer.exact().name()),
                        change.map(each ->
                                        Cell.of(
                                                        "%s → %s"
                                                                .formatted(
                                                                        text(each.before()),
                                                                        text(each.after())))
                                                .in(Tone.NEWS))
                                .orElse(Cell.muted("no change")),
                        Cell.muted(when(consumer)))
                .to(Place.of(consumer.exact()));
    }

    private static String when(Deployment consumer) {
        return switch (consumer.form()) {
            case Deployment.Form.Machine() -> "Never by itself: a machine stays as it was made";
            case Deployment.Form.Set(_, OsUpgrade upgrade) -> {
                RollOut pace = new RollOut(consumer.instances().size());
                yield upgrade.isAutomatic()
                        ? "By itself, in %s"
                                .formatted(Figures.counted(pace.batches(), "batch", "batches"))
                        : "At the next instance created";
            }
        };
    }

    private static String kind(Deployment consumer) {
        return switch (consumer.form()) {
            case Deployment.Form.Machine() -> "Virtual machine";
            case Deployment.Form.Set(var orchestration, _) ->
                    "Scale set, " + orchestration.text().toLowerCase(Locale.ROOT);
        };
    }

    private static String text(Optional<VersionNumber> number) {
        return number.map(VersionNumber::toString).orElse("none");
    }
}
