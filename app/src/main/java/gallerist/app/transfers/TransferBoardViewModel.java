package gallerist.app.transfers;

import gallerist.app.fx.Action;
import gallerist.app.fx.Badge;
import gallerist.app.fx.Live;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.report.Asked;
import gallerist.app.report.Dial;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.ThroughputChart;
import gallerist.app.text.Amounts;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.storage.Bandwidth;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Replications;
import gallerist.storage.Throughput;
import gallerist.storage.Transfer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** All transfers on one page: what moves, what waits and why, what came of those before. */
public final class TransferBoardViewModel implements ReportModel {
    private static final Duration PAST = Duration.ofHours(24);
    private static final int STEPS = 96;
    private static final Duration STALLED = Duration.ofSeconds(10);
    private static final int MOST_ENDED = 500;
    private static final int SLOW = 10;
    private static final String ALL = "All";

    private final Workbench bench;
    private final Consumer<List<Problem>> refused;
    private final Runnable changeLimit;
    private final Live<List<Job>> jobs;
    private final Live<Past> past;
    private final Live<Bandwidth> limit;
    private final Asked filter = new Asked("");
    private final Asked stage = new Asked(ALL);
    private final Map<String, Seen> seen = new HashMap<>();
    private final ObservableValue<Report> report;
    private int beats;

    /** What has ended in the last day, newest first, and how fast everything was. */
    private record Past(List<Transfer> transfers, List<Throughput> throughput) {
        static final Past NONE = new Past(List.of(), List.of());
    }

    /** How far something had come, and since when it has not come farther. */
    private record Seen(long done, Instant since) {}

    /**
     * Begins to look.
     *
     * @param refused is told why something could not be steered
     * @param changeLimit lets the person change how fast transfers may be
     */
    public TransferBoardViewModel(
            Workbench bench, Consumer<List<Problem>> refused, Runnable changeLimit) {
        this.bench = bench;
        this.refused = refused;
        this.changeLimit = changeLimit;
        this.jobs = bench.live(List.of(), Change.Written.class::isInstance, this::read);
        this.past = bench.live(Past.NONE, Change.Written.class::isInstance, this::readPast);
        this.limit =
                bench.live(
                        Bandwidth.UNLIMITED,
                        Change.Written.class::isInstance,
                        _ -> bench.workspace().replications().limit());
        jobs.value()
                .addListener((_, before, now) -> {
                    if (before.size() != now.size()) {
                        past.refresh();
                    }
                });
        this.report =
                Bindings.createObjectBinding(
                        this::shown,
                        jobs.value(),
                        past.value(),
                        limit.value(),
                        filter.shown(),
                        stage.shown());
    }

    private List<Job> read(Caller caller) {
        return bench.workspace().replications().underWay(caller).map(Job::of).orElse(List.of());
    }

    private Past readPast(Caller caller) {
        Instant now = bench.now();
        Replications replications = bench.workspace().replications();
        List<Transfer> ended = new ArrayList<>();
        List<Throughput> speeds = new ArrayList<>();
        for (ResourceId subscription : subscriptions().toList()) {
            ended.addAll(
                    replications
                            .transfers(caller, subscription, now.minus(PAST), now)
                            .orElse(List.of()));
            speeds.addAll(
                    replications
                            .throughput(caller, subscription, now.minus(PAST), now, STEPS)
                            .orElse(List.of()));
        }
        ended.sort(Comparator.comparing(Transfer::endedAt).reversed());
        return new Past(ended, ThroughputChart.summed(speeds, STEPS));
    }

    private Stream<ResourceId> subscriptions() {
        return bench.workspace().accounts().subscriptions().stream()
                .map(subscription -> ResourceId.subscription(subscription.id().toString()));
    }

    @Override
    public String title() {
        return "Transfers";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(
                new Dial.Entry("Filter", "Image, version or region", 20, filter),
                new Dial.Pick(
                        "Show",
                        new ReadOnlyObjectWrapper<>(
                                Stream.concat(
                                                Stream.of(ALL),
                                                Stream.of(Stage.values()).map(Stage::title))
                                        .toList()),
                        stage));
    }

    /** Each for all that match what is typed above. */
    @Override
    public List<Action> actions() {
        return List.of(
                all("pause-matching", "Pause all", Steer.PAUSE),
                all("resume-matching", "Resume all", Steer.RESUME),
                all("retry-matching", "Retry all", Steer.RETRY),
                all("cancel-matching", "Cancel all", Steer.CANCEL));
    }

    private Action all(String name, String text, Steer way) {
        return Action.of(name, text, way.icon(), () -> steer(matching(way), way))
                .unless(
                        Bindings.createStringBinding(
                                () ->
                                        matching(way).isEmpty()
                                                ? "No transfer that is shown can be "
                                                        + participle(way)
                                                : "",
                                jobs.value(),
                                filter.shown(),
                                stage.shown()));
    }

    private static String participle(Steer way) {
        return switch (way) {
            case PAUSE -> "paused";
            case RESUME -> "resumed";
            case RETRY -> "retried";
            case CANCEL -> "cancelled";
        };
    }

    private List<Job> matching(Steer way) {
        return matching().stream().filter(job -> job.line().ways().contains(way)).toList();
    }

    private List<Job> matching() {
        return jobs.get().stream()
                .filter(job -> matches(job.line().stage(), words(job.line())))
                .toList();
    }

    private static String words(TransferLine line) {
        return "%s %s %s %s".formatted(line.name(), line.from(), line.to(), line.state().word());
    }

    private boolean matches(Stage at, String words) {
        boolean isStage = stage.now().equals(ALL) || stage.now().equals(at.title());
        String wanted = filter.now().strip().toLowerCase(Locale.ROOT);
        return isStage && words.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void steer(List<Job> wanted, Steer way) {
        bench.call(
                caller -> wanted.stream().map(job -> steer(caller, job.line(), way)).toList(),
                answers ->
                        answers.stream()
                                .flatMap(answer ->
                                        answer instanceof Outcome.Refused<Integer>(var problems)
                                                ? Stream.of(problems)
                                                : Stream.of())
                                .findFirst()
                                .ifPresentOrElse(refused, jobs::refresh));
    }

    private Outcome<Integer> steer(Caller caller, TransferLine line, Steer way) {
        Replications verbs = bench.workspace().replications();
        Optional<Region> region = Optional.of(line.region());
        return switch (way) {
            case PAUSE -> verbs.pause(caller, line.version(), region);
            case RESUME -> verbs.resume(caller, line.version(), region);
            case RETRY -> verbs.retry(caller, line.version(), region);
            case CANCEL -> verbs.cancel(caller, line.version(), region);
        };
    }

    private Report shown() {
        List<Job> moving = jobs.get();
        Instant now = bench.now();
        return Report.of(
                line(moving),
                tiles(moving),
                new Section.Beside(
                        List.of(
                                new Section.Graph(
                                        ThroughputChart.of(
                                                "Throughput, last 24 h",
                                                past.get().throughput(),
                                                bench.zone()))),
                        List.of(new Section.Table(limits()))),
                new Section.Table(underWay(now)),
                new Section.Table(ended()));
    }

    private static String line(List<Job> moving) {
        return moving.isEmpty()
                ? "Nothing is under way"
                : Figures.counted(moving.size(), "transfer", "transfers") + " under way";
    }

    private Section.Tiles tiles(List<Job> moving) {
        long rate = moving.stream().mapToLong(Job::rate).sum();
        long left = moving.stream().mapToLong(Job::left).sum();
        String time = Sizes.timeLeft(left, rate);
        List<Transfer> whole = whole();
        int failed = past.get().transfers().size() - whole.size();
        OptionalLong most = limit.get().at(LocalTime.ofInstant(bench.now(), bench.zone()));
        return Section.Tiles.of(
                Tile.of(
                        "Now",
                        rate == 0 ? "–" : Sizes.rate(rate),
                        most.isPresent() ? "of " + Sizes.rate(most.getAsLong()) : "",
                        "%s running, %s waiting, %s failed"
                                .formatted(
                                        count(moving, Stage.RUNNING),
                                        count(moving, Stage.WAITING),
                                        count(moving, Stage.FAILED))),
                Tile.of(
                        "Still to come",
                        Sizes.of(left),
                        "",
                        time.isEmpty() ? "No time can be told yet" : time + " at this rate"),
                Tile.of(
                        "Finished in 24 h",
                        Figures.count(whole.size()),
                        whole.size() == 1 ? "copy" : "copies",
                        "%s written, %s crossed regions"
                                .formatted(
                                        Sizes.of(sum(whole, Transfer::bytesWritten)),
                                        Sizes.of(sum(whole, Transfer::bytesCrossed)))),
                Tile.of(
                        "Ended without a copy",
                        Figures.count(failed),
                        "",
                        "in 24 h; "
                                + Sizes.of(sum(whole, Transfer::bytesReused))
                                + " were reused"));
    }

    private static long sum(List<Transfer> transfers, ToLongFunction<Transfer> what) {
        return transfers.stream().mapToLong(what).sum();
    }

    private List<Transfer> whole() {
        return past.get().transfers().stream()
                .filter(transfer -> transfer.outcome().equals(CopyState.PRESENT.text()))
                .toList();
    }

    private static String count(List<Job> moving, Stage stage) {
        return Figures.count(moving.stream().filter(job -> job.line().stage() == stage).count());
    }

    private Grid limits() {
        LocalTime time = LocalTime.ofInstant(bench.now(), bench.zone());
        OptionalLong holds = limit.get().at(time);
        List<Line> lines = new ArrayList<>();
        boolean isFound = false;
        for (Bandwidth.Window window : limit.get().windows()) {
            boolean isNow =
                    !isFound
                            && new Bandwidth(List.of(window)).at(time).isPresent()
                            && holds.isPresent();
            isFound = isFound || isNow;
            lines.add(
                    Line.of(
                            Cell.of(part(window)),
                            Cell.of(Sizes.rate(window.bytesPerSecond()), window.bytesPerSecond()),
                            isNow ? Cell.of(Badge.latest("now")) : Cell.NONE));
        }
        return Grid.of(
                        "Bandwidth limit",
                        holds.isPresent()
                                ? "All transfers together"
                                : "Not limited at this time of day",
                        List.of(
                                Column.text("Part of the day", 1.6),
                                Column.number("At most", 1),
                                Column.text("Holds", 0.8)),
                        lines,
                        "Transfers are as fast as stores and disks allow.")
                .offering(Action.of("change-limit", "Change limit…", "fth-sliders", changeLimit));
    }

    private static String part(Bandwidth.Window window) {
        return window.from().equals(window.to()) ? "All day" : window.from() + " to " + window.to();
    }

    private Grid underWay(Instant now) {
        List<Line> lines = new ArrayList<>();
        int position = 0;
        for (Job job : jobs.get()) {
            position += job.isInLine() ? 1 : 0;
            if (matches(job.line().stage(), words(job.line()))) {
                lines.add(line(job, position, now));
            }
        }
        return Grid.of(
                "Under way",
                Figures.counted(lines.size(), "transfer", "transfers"),
                List.of(
                        Column.text("Image", 1.3),
                        Column.text("State", 1.1),
                        Column.text("From", 1),
                        Column.text("To", 1),
                        Column.number("Written", 1.5),
                        Column.text("Progress", 0.7),
                        Column.number("Rate", 0.75),
                        Column.number("Time left", 0.75),
                        Column.text("Why", 1.7)),
                lines,
                jobs.get().isEmpty()
                        ? "Nothing is copied now. What a version needs is copied by itself."
                        : "No transfer matches.");
    }

    private Line line(Job job, int position, Instant now) {
        TransferLine line = job.line();
        Optional<Instant> stalled = stalled(job, now);
        return new Line(
                List.of(
                        Cell.of(line.name()),
                        Cell.of(line.state()),
                        Cell.of(line.from()),
                        Cell.of(line.to()),
                        Cell.of(line.bytes(), job.done()),
                        line.stage() == Stage.FAILED ? Cell.NONE : Cell.bar(line.share()),
                        Cell.of(line.rate(), job.rate()),
                        Cell.of(stalled.isPresent() ? "–" : line.left()),
                        Cell.of(job.why(position, stalled, now, bench.zone()))
                                .in(line.stage() == Stage.FAILED ? Tone.FAULT : Tone.MUTED)),
                Optional.of(new Place.Of(line.version(), "replication")),
                line.ways().stream()
                        .map(way ->
                                Action.of(
                                        "steer-" + way.word(),
                                        way == Steer.RETRY ? "Retry" : way.word(),
                                        way.icon(),
                                        () -> steer(List.of(job), way)))
                        .toList());
    }

    /** Since when nothing has come of what is said to run, once that is worth telling. */
    private Optional<Instant> stalled(Job job, Instant now) {
        String key = job.line().version() + job.line().region().name();
        if (job.line().stage() != Stage.RUNNING) {
            seen.remove(key);
            return Optional.empty();
        }
        Seen before = seen.getOrDefault(key, new Seen(-1, now));
        Seen is = before.done() == job.done() ? before : new Seen(job.done(), now);
        seen.put(key, is);
        return Optional.of(is.since())
                .filter(since -> Duration.between(since, now).compareTo(STALLED) >= 0);
    }

    private Grid ended() {
        List<Line> lines =
                past.get().transfers().stream()
                        .filter(transfer ->
                                matches(
                                        Stage.FINISHED,
                                        "%s %s %s %s"
                                                .formatted(
                                                        transfer.version().artifactName(),
                                                        transfer.version().name(),
                                                        transfer.source().displayName(),
                                                        transfer.region().displayName())))
                        .limit(MOST_ENDED)
                        .map(this::line)
                        .toList();
        return Grid.of(
                "Ended in 24 h",
                Figures.counted(lines.size(), "transfer", "transfers"),
                List.of(
                        Column.text("Image", 1.3),
                        Column.text("Outcome", 1.1),
                        Column.text("From", 1),
                        Column.text("To", 1),
                        Column.text("Copy", 1),
                        Column.number("Written", 0.9),
                        Column.number("Reused", 0.9),
                        Column.number("Crossed", 0.9),
                        Column.number("Took", 0.8),
                        Column.number("Ended", 1.3)),
                lines,
                "Nothing has ended in the last day that matches.");
    }

    private Line line(Transfer transfer) {
        Duration took = Duration.between(transfer.startedAt(), transfer.endedAt());
        boolean isWhole = transfer.outcome().equals(CopyState.PRESENT.text());
        return Line.of(
                        Cell.of(
                                "%s %s"
                                        .formatted(
                                                transfer.version().artifactName(),
                                                transfer.version().name())),
                        Cell.of(
                                isWhole
                                        ? new Badge.State(Mark.VERIFIED, 0, "Verified")
                                        : new Badge.State(Mark.WAITING, 0, "Not whole")),
                        Cell.of(transfer.source().displayName()),
                        Cell.of(transfer.region().displayName()),
                        Cell.muted(
                                "Replica %d, zone %d"
                                        .formatted(transfer.replica(), transfer.zone())),
                        Cell.of(Sizes.of(transfer.bytesWritten()), transfer.bytesWritten()),
                        Cell.of(Sizes.of(transfer.bytesReused()), transfer.bytesReused()),
                        Cell.of(Sizes.of(transfer.bytesCrossed()), transfer.bytesCrossed()),
                        Cell.of(Amounts.span(took, took), took.toMillis()),
                        Cell.exactly(
                                Figures.moment(transfer.endedAt(), bench.zone()),
                                transfer.endedAt().toString()))
                .to(new Place.Of(transfer.version(), "replication"));
    }

    @Override
    public void beat() {
        beats++;
        boolean isMoving = jobs.get().stream().anyMatch(job -> job.line().stage() == Stage.RUNNING);
        if (isMoving || beats % SLOW == 0) {
            jobs.refresh();
        }
        if (isMoving && beats % SLOW == 0) {
            past.refresh();
        }
    }

    @Override
    public void close() {
        jobs.close();
        past.close();
        limit.close();
    }
}
