package gallerist.app.transfers;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.ThroughputChart;
import gallerist.app.report.dial.Dial;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.Problem;
import gallerist.model.replication.Steer;
import gallerist.storage.Bandwidth;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Transfer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** All transfers on one page: what moves, what waits and why, what came of those before. */
public final class TransferBoardViewModel implements ReportModel {
    private static final int SLOW = 10;

    private final Workbench bench;
    private final Steering steering;
    private final Runnable changeLimit;
    private final Live<List<Job>> jobs;
    private final Live<Past> past;
    private final Live<Bandwidth> limit;
    private final Incoming incoming;
    private final Sieve sieve = new Sieve();
    private final UnderWayTable underWay;
    private final ObservableValue<Report> report;
    private int beats;

    /**
     * Begins to look.
     *
     * @param refused is told why something could not be steered
     * @param changeLimit lets the person change how fast transfers may be
     */
    public TransferBoardViewModel(
            Workbench bench, Consumer<List<Problem>> refused, Runnable changeLimit) {
        this.bench = bench;
        this.changeLimit = changeLimit;
        this.jobs = bench.live(List.of(), Change.Written.class::isInstance, this::read);
        this.past =
                bench.live(
                        Past.NONE,
                        Change.Written.class::isInstance,
                        caller -> Past.read(bench, caller));
        this.steering = new Steering(bench, refused, jobs::refresh);
        this.underWay = new UnderWayTable(sieve, steering, bench.zone());
        this.limit =
                bench.live(
                        Bandwidth.UNLIMITED,
                        Change.Written.class::isInstance,
                        _ -> bench.workspace().replications().limit());
        this.incoming = new Incoming(bench);
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
                        incoming.captures(),
                        sieve.asked());
    }

    private List<Job> read(Caller caller) {
        return bench.workspace()
                .replications()
                .underWay(caller)
                .map(versions -> Job.of(versions, bench.now()))
                .orElse(List.of());
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
        return sieve.dials();
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
        return Action.of(
                        name,
                        text,
                        Ways.icon(way),
                        () -> steering.steer(matching(way).stream().map(Job::course).toList(), way))
                .unless(
                        Bindings.createStringBinding(
                                () ->
                                        matching(way).isEmpty()
                                                ? "No transfer that is shown can be "
                                                        + participle(way)
                                                : "",
                                jobs.value(),
                                sieve.asked()));
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
        return jobs.get().stream()
                .filter(job -> sieve.lets(job.line()))
                .filter(job -> job.line().ways().contains(way))
                .toList();
    }

    private Report shown() {
        List<Job> moving = jobs.get();
        return Report.of(
                line(moving, incoming.now().size()),
                tiles(moving),
                new Section.Beside(
                        List.of(
                                new Section.Graph(
                                        ThroughputChart.of(
                                                "Throughput, last 24 h",
                                                past.get().throughput(),
                                                bench.zone()))),
                        List.of(
                                new Section.Table(
                                        LimitTable.of(limit.get(), time(), changeLimit)))),
                new Section.Table(underWay.of(incoming.now(), moving, bench.now())),
                new Section.Table(EndedTable.of(past.get().ended(), sieve, bench.zone())));
    }

    private LocalTime time() {
        return LocalTime.ofInstant(bench.now(), bench.zone());
    }

    private static String line(List<Job> moving, int captures) {
        List<String> parts = new ArrayList<>();
        if (captures > 0) {
            parts.add(Figures.counted(captures, "capture", "captures"));
        }
        if (!moving.isEmpty()) {
            parts.add(Figures.counted(moving.size(), "transfer", "transfers"));
        }
        return parts.isEmpty()
                ? "Nothing is under way"
                : String.join(" and ", parts) + " under way";
    }

    private static String counts(List<Job> moving, int captures) {
        long paused = moving.stream().filter(job -> job.line().isPaused()).count();
        return "%s%s running, %s waiting, %s%s failed"
                .formatted(
                        captures == 0 ? "" : Figures.count(captures) + " capturing, ",
                        Figures.count(count(moving, Stage.RUNNING)),
                        Figures.count(count(moving, Stage.WAITING) - paused),
                        paused == 0 ? "" : Figures.count(paused) + " paused, ",
                        Figures.count(count(moving, Stage.FAILED)));
    }

    private Section.Tiles tiles(List<Job> moving) {
        List<Incoming.Capture> captures = incoming.now();
        long rate =
                moving.stream().mapToLong(Job::rate).sum()
                        + captures.stream()
                                .mapToLong(capture -> capture.standing().bytesPerSecond())
                                .sum();
        long left =
                moving.stream().mapToLong(Job::left).sum()
                        + captures.stream().mapToLong(Incoming.Capture::left).sum();
        String time = Sizes.timeLeft(left, rate);
        int whole = past.get().whole().size();
        OptionalLong most = limit.get().at(time());
        return Section.Tiles.of(
                Tile.of(
                                "Now",
                                rate == 0 ? "–" : Sizes.rate(rate),
                                most.isPresent() ? "of " + Sizes.rate(most.getAsLong()) : "",
                                counts(moving, captures.size()))
                        .below(UnderWayTable.TITLE),
                Tile.of(
                                "Still to come",
                                Sizes.of(left),
                                "",
                                time.isEmpty() ? "No time can be told yet" : time + " at this rate")
                        .below(UnderWayTable.TITLE),
                Tile.of(
                                "Finished in 24 h",
                                Figures.count(whole),
                                whole == 1 ? "copy" : "copies",
                                "%s written, %s crossed regions"
                                        .formatted(
                                                Sizes.of(past.get().sum(Transfer::bytesWritten)),
                                                Sizes.of(past.get().sum(Transfer::bytesCrossed))))
                        .below(EndedTable.TITLE),
                Tile.of(
                                "Ended without a copy",
                                Figures.count(past.get().failed()),
                                "",
                                "in 24 h; "
                                        + Sizes.of(past.get().sum(Transfer::bytesReused))
                                        + " were reused")
                        .below(EndedTable.TITLE));
    }

    private static long count(List<Job> moving, Stage stage) {
        return moving.stream().filter(job -> job.line().stage() == stage).count();
    }

    @Override
    public void beat() {
        beats++;
        if (!incoming.now().isEmpty()) {
            incoming.look();
        }
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
        incoming.close();
        jobs.close();
        past.close();
        limit.close();
    }
}
