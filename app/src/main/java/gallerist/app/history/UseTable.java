package gallerist.app.history;

import gallerist.app.fx.Place;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.text.Figures;
import gallerist.model.advice.Estate;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ImageVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What was made from each version, since when and until when. */
final class UseTable {
    private final Estate.Index estate;
    private final Instant now;
    private final ZoneId zone;

    UseTable(Estate.Index estate, Instant now, ZoneId zone) {
        this.estate = estate;
        this.now = now;
        this.zone = zone;
    }

    Grid of(List<ImageVersion> versions) {
        return Grid.of(
                "Who has used which version",
                "by what still runs",
                List.of(
                        Column.text("Version", 1.2),
                        Column.number("Published", 1),
                        Column.number("Consumers", 0.8),
                        Column.number("VMs", 0.6),
                        Column.number("First made", 1),
                        Column.number("Last made", 1),
                        Column.text("Unused", 1.2)),
                versions.stream().map(this::line).toList(),
                "There is no version yet.");
    }

    private Line line(ImageVersion version) {
        List<Deployment> consumers = estate.consumersOf(version.id());
        List<Instant> made =
                consumers.stream()
                        .map(each -> each.stored().systemData().createdAt())
                        .sorted()
                        .toList();
        Instant published = version.publishing().published();
        return Line.of(
                        Cell.of(version.name()),
                        Cell.of(Figures.date(published, zone)),
                        Cells.count(consumers.size()),
                        Cells.count(estate.machinesOf(version.id())),
                        made.isEmpty() ? Cell.NONE : Cells.moment(made.getFirst(), zone),
                        made.isEmpty() ? Cell.NONE : Cells.moment(made.getLast(), zone),
                        made.isEmpty() ? Cell.muted("for " + age(published)) : Cell.of("in use"))
                .to(Place.of(version.id()));
    }

    private String age(Instant published) {
        return Figures.counted(
                Math.max(0, Duration.between(published, now).toDays()), "day", "days");
    }
}
