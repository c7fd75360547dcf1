package gallerist.app.transfers;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Live;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Ongoing;
import gallerist.app.fx.Pulse;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.text.Amounts;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.app.transfers.Steering.Course;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.replication.Steer;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Transfer;
import gallerist.storage.VersionReplication;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** All transfers of the workspace, and how they are steered. */
public final class TransfersViewModel implements AutoCloseable {
    private static final Duration UNDER_WAY = Duration.ofSeconds(1);
    private static final Duration AT_REST = Duration.ofSeconds(2);
    private static final int MOST_FINISHED = 200;

    private final Workbench bench;
    private final Steering steering;
    private final Live<Traffic> traffic;
    private final Live<List<TransferLine>> finished;
    private final Incoming incoming;
    private final ObjectProperty<Optional<Stage>> shown =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty isOpen = new SimpleBooleanProperty();
    private final ObjectBinding<List<TransferLine>> lines;
    private final StringBinding summary;

    /**
     * Begins to look.
     *
     * @param refused is told why something could not be steered
     */
    public TransfersViewModel(Workbench bench, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.traffic = bench.live(Traffic.NONE, Change.Written.class::isInstance, this::read);
        this.steering = new Steering(bench, refused, traffic::refresh);
        this.finished = bench.live(List.of(), _ -> false, this::finishedToday);
        this.incoming = new Incoming(bench);
        this.lines =
                Bindings.createObjectBinding(
                        this::chosen,
                        traffic.value(),
                        finished.value(),
                        incoming.captures(),
                        shown);
        this.summary =
                Bindings.createStringBinding(this::sum, traffic.value(), incoming.captures());
        traffic.value().addListener((_, before, now) -> heed(before, now));
    }

    private Traffic read(Caller caller) {
        return switch (bench.workspace().replications().underWay(caller)) {
            case Outcome.Done<List<VersionReplication>>(List<VersionReplication> versions) ->
                    Traffic.of(versions).within(limit());
            case Outcome.Refused<List<VersionReplication>> _ -> Traffic.NONE;
        };
    }

    /** A transfer that is no longer under way has finished, so far as anybody let it. */
    private void heed(Traffic before, Traffic now) {
        if (before.lines().size() != now.lines().size()) {
            finished.refresh();
        }
    }

    private OptionalLong limit() {
        return bench.workspace()
                .replications()
                .limit()
                .at(LocalTime.ofInstant(bench.now(), bench.zone()));
    }

    private List<TransferLine> finishedToday(Caller caller) {
        Instant now = bench.now();
        Instant midnight =
                LocalDate.ofInstant(now, bench.zone()).atStartOfDay(bench.zone()).toInstant();
        return new Everywhere(bench)
                .transfers(caller, midnight, now).stream()
                        .filter(Transfer::isWhole)
                        .sorted(Comparator.comparing(Transfer::endedAt).reversed())
                        .limit(MOST_FINISHED)
                        .map(this::line)
                        .toList();
    }

    private TransferLine line(Transfer transfer) {
        Duration took = Duration.between(transfer.startedAt(), transfer.endedAt());
        long bytes = transfer.bytesWritten();
        long rate = took.isZero() ? 0 : bytes * 1000 / Math.max(1, took.toMillis());
        return new TransferLine(
                transfer.version(),
                transfer.region(),
                Stage.FINISHED,
                new Badge.State(
                        Mark.VERIFIED,
                        0,
                        "Verified " + Figures.time(transfer.endedAt(), bench.zone())),
                Called.of(transfer.version()),
                transfer.source().displayName(),
                Sizes.of(bytes),
                1,
                rate == 0 ? "–" : Sizes.rate(rate),
                "took " + Amounts.time(took),
                "",
                List.of());
    }

    private List<TransferLine> chosen() {
        List<TransferLine> all = new ArrayList<>();
        incoming.now().forEach(capture -> all.add(capture.line()));
        all.addAll(traffic.get().lines());
        all.addAll(finished.get());
        return all.stream()
                .filter(line -> shown.get().map(stage -> line.stage() == stage).orElse(true))
                .toList();
    }

    private String sum() {
        List<String> parts = new ArrayList<>();
        if (!incoming.now().isEmpty()) {
            parts.add(incoming.now().size() + " capturing");
        }
        count(parts, traffic.get().count(Stage.RUNNING), "copying");
        count(parts, traffic.get().count(Stage.WAITING) - traffic.get().paused(), "waiting");
        count(parts, traffic.get().paused(), "paused");
        count(parts, traffic.get().count(Stage.FAILED), "failed");
        if (traffic.get().bytesPerSecond() > 0) {
            parts.add(Sizes.rate(traffic.get().bytesPerSecond()));
        }
        return String.join(" · ", parts);
    }

    private static void count(List<String> parts, long count, String word) {
        if (count > 0) {
            parts.add(Figures.count(count) + " " + word);
        }
    }

    ObservableValue<Traffic> traffic() {
        return traffic.value();
    }

    ObservableValue<List<TransferLine>> lines() {
        return lines;
    }

    /** How many there are at a stage, of all stages where none is named. */
    String count(Optional<Stage> stage) {
        long all =
                incoming.now().size() + traffic.get().lines().size() + (long) finished.get().size();
        return Figures.count(
                stage.map(one ->
                                one == Stage.FINISHED
                                        ? (long) finished.get().size()
                                        : traffic.get().count(one)
                                                + (one == Stage.RUNNING
                                                        ? incoming.now().size()
                                                        : 0))
                        .orElse(all));
    }

    /** The same where it always stands, with the limit where there is one. */
    String figures() {
        String now = summary.get().isEmpty() ? "Nothing copying" : summary.get();
        return traffic.get().limit().isPresent()
                ? now + " · limit " + Sizes.rate(traffic.get().limit().orElseThrow())
                : now;
    }

    /** What the service in the background does, as a sentence. */
    String service() {
        String limit =
                traffic.get().limit().isPresent()
                        ? "at most %s together."
                                .formatted(Sizes.rate(traffic.get().limit().orElseThrow()))
                        : "without a limit.";
        return (traffic.get().lines().isEmpty()
                        ? "The background service has nothing to copy. It copies "
                        : "The background service is at work. It copies ")
                + limit;
    }

    /** {@code 1 copying · 2 waiting · 46 MiB/s}, empty while nothing is under way. */
    public ObservableValue<String> summary() {
        return summary;
    }

    ObjectProperty<Optional<Stage>> shown() {
        return shown;
    }

    public BooleanProperty isOpen() {
        return isOpen;
    }

    /** Whether bytes are moving at this moment. */
    public boolean isCopying() {
        return traffic.get().count(Stage.RUNNING) > 0 || !incoming.now().isEmpty();
    }

    void steer(TransferLine line, Steer way) {
        Course course = new Course(line.version(), Optional.of(line.region()));
        incoming.now().stream()
                .map(Incoming.Capture::ongoing)
                .filter(ongoing -> ongoing.made().equals(line.version()))
                .findFirst()
                .ifPresentOrElse(Ongoing::cancel, () -> steering.steer(List.of(course), way));
    }

    /** Pauses everything that is not whole, and goes on when that is written. */
    public void pauseAll(Runnable then) {
        everything(Steer.PAUSE, then);
    }

    public void resumeAll() {
        everything(Steer.RESUME, () -> {});
    }

    private void everything(Steer way, Runnable then) {
        steering.steer(
                traffic.get().lines().stream()
                        .filter(line -> line.ways().contains(way))
                        .map(TransferLine::version)
                        .distinct()
                        .map(version -> new Course(version, Optional.empty()))
                        .toList(),
                way,
                then);
    }

    /** Looks again. */
    void beat() {
        incoming.look();
        traffic.refresh();
    }

    /** How long until it looks again: not long while somebody sees bytes move. */
    Duration pace() {
        if (traffic.get().lines().isEmpty() && incoming.now().isEmpty()) {
            return AT_REST;
        }
        return isCopying() && isOpen.get() ? Pulse.QUICK : UNDER_WAY;
    }

    @Override
    public void close() {
        incoming.close();
        traffic.close();
        finished.close();
    }
}
