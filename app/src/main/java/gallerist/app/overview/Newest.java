package gallerist.app.overview;

import gallerist.app.fx.Place;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Section;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.RegionWord;
import gallerist.storage.VersionReplication;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was published last, and how far it has come. */
final class Newest {
    private static final int MOST = 8;
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Version", 2.4),
                    Column.text("Published", 1.4),
                    Column.text("Verified in", 1.2));

    private final Map<ResourceId, VersionReplication> replication;
    private final ZoneId zone;

    private Newest(State state, ZoneId zone) {
        this.replication =
                state.versions().stream()
                        .collect(
                                Collectors.toMap(VersionReplication::version, Function.identity()));
        this.zone = zone;
    }

    static Section of(State state, ZoneId zone) {
        Newest newest = new Newest(state, zone);
        return new Section.Table(
                Grid.of(
                        "Published last",
                        "",
                        COLUMNS,
                        state.estate().versions().stream()
                                .sorted(Comparator.comparing(Newest::published).reversed())
                                .limit(MOST)
                                .map(newest::line)
                                .toList(),
                        "There is no version yet."));
    }

    private Line line(ImageVersion version) {
        return Line.of(
                        Cell.of(Called.of(version.id())),
                        Cell.of(Figures.date(published(version), zone)),
                        Optional.ofNullable(replication.get(version.id()))
                                .map(Newest::verified)
                                .orElse(Cell.NONE))
                .to(Place.of(version.id()));
    }

    private static Instant published(ImageVersion version) {
        return version.publishing().published();
    }

    private static Cell verified(VersionReplication version) {
        if (version.regions().stream()
                .allMatch(in -> in.reading().word() instanceof RegionWord.NoBytes)) {
            return Cell.muted("No bytes");
        }
        long whole =
                version.regions().stream()
                        .filter(in -> in.reading().word() instanceof RegionWord.Verified)
                        .count();
        return Cell.of(
                "%d of %s"
                        .formatted(
                                whole,
                                Figures.counted(version.regions().size(), "region", "regions")));
    }
}
