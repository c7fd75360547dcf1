package gallerist.app.transfers;

import gallerist.app.fx.Action;
import gallerist.app.fx.Ongoing;
import gallerist.app.fx.Place;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.text.Amounts;
import gallerist.app.text.Figures;
import gallerist.model.replication.Steer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What moves and what waits, with why it does not go on. */
final class UnderWayTable {
    static final String TITLE = "Under way";

    private final Sieve sieve;
    private final Steering steering;
    private final ZoneId zone;

    /** Kept, so that a line that says the same is the same line. */
    private final Map<Offer, List<Action>> offers = new HashMap<>();

    private final Map<Ongoing, List<Action>> cancels = new HashMap<>();

    /** What can be done with one transfer. */
    private record Offer(Steering.Course course, List<Steer> ways) {}

    UnderWayTable(Sieve sieve, Steering steering, ZoneId zone) {
        this.sieve = sieve;
        this.steering = steering;
        this.zone = zone;
    }

    Grid of(List<Incoming.Capture> captures, List<Job> jobs, Instant now) {
        List<Line> lines = new ArrayList<>();
        captures.stream()
                .filter(capture -> sieve.lets(capture.line()))
                .forEach(capture -> lines.add(line(capture, now)));
        int position = 0;
        for (Job job : jobs) {
            position += job.isInLine() ? 1 : 0;
            if (sieve.lets(job.line())) {
                lines.add(line(job, position, now));
            }
        }
        return Grid.of(
                TITLE,
                Figures.counted(lines.size(), "transfer", "transfers"),
                List.of(
                        Column.text("Image", 1.4),
                        Column.text("State", 1.1),
                        Column.text("From", 1),
                        Column.text("To", 1.2),
                        Column.number("Written", 1.4),
                        Column.number("Rate", 0.75),
                        Column.number("Time left", 0.75),
                        Column.number("Elapsed", 0.65),
                        Column.text("Why", 1.65)),
                lines,
                jobs.isEmpty() && captures.isEmpty()
                        ? "Nothing is copied now. What a version needs is copied by itself."
                        : "No transfer matches.");
    }

    private Line line(Job job, int position, Instant now) {
        TransferLine line = job.line();
        return new Line(
                cells(
                        line,
                        job.done(),
                        job.rate(),
                        elapsed(job, now),
                        Cell.of(job.why(position, now, zone)).in(tone(job))),
                Optional.of(new Place.Of(line.version(), "replication")),
                offers.computeIfAbsent(new Offer(job.course(), line.ways()), this::actions));
    }

    private Line line(Incoming.Capture capture, Instant now) {
        TransferLine line = capture.line();
        return new Line(
                cells(
                        line,
                        capture.standing().done(),
                        capture.standing().bytesPerSecond(),
                        elapsed(capture.ongoing().begun(), now),
                        Cell.of("Regions come next").in(Tone.MUTED)),
                line.version().parent().map(image -> new Place.Of(image, "")),
                cancels.computeIfAbsent(capture.ongoing(), UnderWayTable::cancel));
    }

    private static List<Cell> cells(
            TransferLine line, long done, long rate, Cell elapsed, Cell why) {
        return List.of(
                Cell.of(line.name()),
                Cell.of(line.state()),
                Cell.of(line.from()),
                Cell.of(line.to()),
                Cell.of(line.bytes(), done),
                Cell.of(line.rate(), rate),
                Cell.of(line.left()),
                elapsed,
                why);
    }

    private static List<Action> cancel(Ongoing capture) {
        return List.of(
                Action.of(
                        "steer-" + Ways.word(Steer.CANCEL),
                        Ways.word(Steer.CANCEL),
                        Ways.icon(Steer.CANCEL),
                        capture::cancel));
    }

    private static Cell elapsed(Job job, Instant now) {
        return job.begun().map(begun -> elapsed(begun, now)).orElse(Cell.NONE);
    }

    /** How long it is under way; in an export, since when. */
    private static Cell elapsed(Instant begun, Instant now) {
        return Cell.exactly(Amounts.time(Duration.between(begun, now)), begun.toString());
    }

    private static Tone tone(Job job) {
        if (job.line().stage() == Stage.FAILED) {
            return Tone.FAULT;
        }
        return job.slow().isEmpty() ? Tone.MUTED : Tone.WARNING;
    }

    private List<Action> actions(Offer offer) {
        return offer.ways().stream()
                .map(way ->
                        Action.of(
                                "steer-" + Ways.word(way),
                                way == Steer.RETRY ? "Retry" : Ways.word(way),
                                Ways.icon(way),
                                () -> steering.steer(List.of(offer.course()), way)))
                .toList();
    }
}
