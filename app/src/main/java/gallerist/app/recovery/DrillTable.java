package gallerist.app.recovery;

import gallerist.app.fx.Place;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.text.Amounts;
import gallerist.model.deploy.Deployment;
import gallerist.model.drill.Drill;
import gallerist.model.region.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What went wrong on purpose, for how long, and what the paired region did meanwhile. */
final class DrillTable {
    static final String TITLE = "Drill log";

    private final List<Drill> drills;
    private final List<Deployment> consumers;
    private final Instant now;
    private final ZoneId zone;

    /**
     * Prepares it.
     *
     * @param drills in the order in which they began
     */
    DrillTable(List<Drill> drills, List<Deployment> consumers, Instant now, ZoneId zone) {
        this.drills = drills;
        this.consumers = consumers;
        this.now = now;
        this.zone = zone;
    }

    Grid grid() {
        return Grid.of(
                TITLE,
                "what went wrong on purpose, the newest first",
                List.of(
                        Column.text("Began", 1.3),
                        Column.text("Region", 1.2),
                        Column.text("What", 1.2),
                        Column.number("Zones", 0.6),
                        Column.text("By", 1.2),
                        Column.text("Lasted", 1.2),
                        Column.number("VMs made in the pair meanwhile", 1.8)),
                drills.reversed().stream().map(this::line).toList(),
                "No drill was held. In a workspace for drills the panel of a region on the map"
                        + " takes it away; who did it and how long it lasted is kept here.");
    }

    private Line line(Drill drill) {
        return Line.of(
                        Cells.moment(drill.begun(), zone),
                        Cell.of(drill.region().displayName()),
                        Cell.of(words(drill)),
                        Cells.count(drill.zones()),
                        Cell.of(drill.by()),
                        lasted(drill),
                        drill.region()
                                .pair()
                                .map(pair -> Cells.count(made(drill, pair)))
                                .orElse(Cell.NONE))
                .to(new Place.Page("activity"));
    }

    static String words(Drill drill) {
        return switch (drill.wrong()) {
            case OUTAGE -> "Offline";
            case SLOW -> "Slow link";
            case FULL -> "Store full";
            case DAMAGE -> "Damaged copies";
        };
    }

    private Cell lasted(Drill drill) {
        return drill.ended()
                .map(ended -> Duration.between(drill.begun(), ended))
                .map(time -> Cell.exactly(Amounts.time(time), time.toString()))
                .orElseGet(() -> Cell.of("still goes on").in(Tone.WARNING));
    }

    private long made(Drill drill, Region pair) {
        Instant until = drill.ended().orElse(now);
        return consumers.stream()
                .filter(each -> each.location().equals(pair))
                .filter(each -> !each.stored().systemData().createdAt().isBefore(drill.begun()))
                .filter(each -> !each.stored().systemData().createdAt().isAfter(until))
                .mapToLong(each -> each.instances().size())
                .sum();
    }
}
