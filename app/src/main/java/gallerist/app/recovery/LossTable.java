package gallerist.app.recovery;

import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.region.Region;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each region in which machines run: what would be left to make them again from. */
final class LossTable {
    private LossTable() {}

    static Grid of(Known now) {
        Map<Region, Long> machines = new LinkedHashMap<>();
        Map<Region, Long> stranded = new HashMap<>();
        Map<String, ImageVersion> versions = now.versions();
        now.estate()
                .consumers()
                .forEach(consumer -> {
                    long count = consumer.instances().size();
                    machines.merge(consumer.location(), count, Long::sum);
                    boolean isElsewhere =
                            Optional.ofNullable(versions.get(consumer.exact().key()))
                                    .filter(version ->
                                            Pairing.isUsable(now, version, consumer.location()))
                                    .isPresent();
                    if (!isElsewhere) {
                        stranded.merge(consumer.location(), count, Long::sum);
                    }
                });
        return Grid.of(
                "If a region is lost",
                "machines there, and those whose version is not in the pair",
                List.of(
                        Column.text("Region", 1.4),
                        Column.text("Pair", 1.4),
                        Column.number("VMs", 0.7),
                        Column.number("Could not be made again", 1.2)),
                machines.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(entry -> {
                            long lost = stranded.getOrDefault(entry.getKey(), 0L);
                            Cell cell = Cells.count(lost);
                            return Line.of(
                                    Cell.of(entry.getKey().displayName()),
                                    entry.getKey()
                                            .pair()
                                            .map(pair -> Cell.of(pair.displayName()))
                                            .orElse(Cell.NONE),
                                    Cells.count(entry.getValue()),
                                    lost > 0 ? cell.in(Tone.FAULT) : cell);
                        })
                        .toList(),
                "No machine was made here yet.");
    }
}
