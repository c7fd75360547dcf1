package gallerist.app.map;

import gallerist.app.fx.Live;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.Grid;
import gallerist.app.report.ThroughputChart;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.workshop.Classes;
import gallerist.model.copies.Trouble;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.CopyState;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.CopyEvent;
import gallerist.storage.Throughput;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Which moment is looked at: now, or one of the past that is played on at some speed. */
public final class ReplayViewModel implements AutoCloseable {
    static final int STEPS = 120;
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Workbench bench;
    private final Supplier<Optional<ResourceId>> scope;
    private final Asked range = new Asked(Span.HALF_DAY.title);
    private final Asked speed = new Asked(Speed.SIXTY.title);
    private final ReadOnlyObjectWrapper<Optional<Instant>> moment =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty isPlaying = new SimpleBooleanProperty();
    private final Live<Past> past;
    private final ObservableValue<String> label;

    /** How much of the past can be reached. */
    private enum Span {
        HOUR("Last hour", Duration.ofHours(1)),
        HALF_DAY("Last 12 h", Duration.ofHours(12)),
        DAY("Last 24 h", Duration.ofHours(24)),
        WEEK("Last 7 days", Duration.ofDays(7)),
        MONTH("Last 30 days", Duration.ofDays(30));

        private final String title;
        private final Duration length;

        Span(String title, Duration length) {
            this.title = title;
            this.length = length;
        }

        static Span of(String title) {
            return Stream.of(values())
                    .filter(each -> each.title.equals(title))
                    .findFirst()
                    .orElse(HALF_DAY);
        }

        /** The shortest that reaches so far back. */
        static Span reaching(Duration back) {
            return Stream.of(values())
                    .filter(each -> each.length.compareTo(back) >= 0)
                    .findFirst()
                    .orElse(MONTH);
        }
    }

    /** How much faster than it happened. */
    private enum Speed {
        ONE("1×", 1),
        TEN("10×", 10),
        SIXTY("60×", 60),
        FAST("600×", 600),
        FASTEST("3600×", 3600);

        private final String title;
        private final int times;

        Speed(String title, int times) {
            this.title = title;
            this.times = times;
        }

        static Speed of(String title) {
            return Stream.of(values())
                    .filter(each -> each.title.equals(title))
                    .findFirst()
                    .orElse(SIXTY);
        }
    }

    /**
     * What went wrong at a moment.
     *
     * @param share where on the slider
     */
    record Fault(double share, Mark mark, String words) {}

    /**
     * What the slider shows.
     *
     * @param steps what was written, one after the other
     */
    record Past(Instant from, Instant until, List<Throughput> steps, List<Fault> faults) {
        static final Past NONE = new Past(Instant.EPOCH, Instant.EPOCH, List.of(), List.of());

        Past {
            steps = List.copyOf(steps);
            faults = List.copyOf(faults);
        }

        /** What was written in each step. */
        List<Long> bytes() {
            return steps.stream().map(Throughput::bytes).toList();
        }
    }

    /**
     * Begins with now.
     *
     * @param scope what is looked at, everything where it is empty
     */
    ReplayViewModel(Workbench bench, Supplier<Optional<ResourceId>> scope) {
        this.bench = bench;
        this.scope = scope;
        this.past = bench.live(Past.NONE, Change.Written.class::isInstance, this::read);
        range.then(this::rangeChosen);
        this.label = Bindings.createStringBinding(this::said, moment);
    }

    private void rangeChosen() {
        goLive();
        past.refresh();
    }

    private Past read(Caller caller) {
        Instant until = bench.now();
        Instant from = later(until.minus(Span.of(range.now()).length), begun());
        List<Throughput> steps = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<ResourceId> scopes =
                scope.get().map(List::of).orElseGet(() -> new Everywhere(bench).subscriptions());
        for (ResourceId each : scopes) {
            steps.addAll(
                    bench.workspace()
                            .replicationHistory()
                            .throughput(caller, each, from, until, STEPS)
                            .orElse(List.of()));
            bench
                    .workspace()
                    .replicationHistory()
                    .events(caller, each, from, until)
                    .orElse(List.of())
                    .stream()
                    .filter(ReplayViewModel::isFault)
                    .map(event -> fault(event, from, until))
                    .forEach(faults::add);
        }
        return new Past(from, until, ThroughputChart.summed(steps, STEPS), faults);
    }

    /** Before a class there was nothing. */
    private static Instant later(Instant from, Optional<Instant> begun) {
        return begun.filter(from::isBefore).orElse(from);
    }

    private static boolean isFault(CopyEvent event) {
        return !event.isSample()
                && (event.reason() != Trouble.Kind.NONE
                        || event.to().equals(CopyState.DAMAGED.name())
                        || event.to().equals(CopyState.LOST.name()));
    }

    private static Fault fault(CopyEvent event, Instant from, Instant until) {
        return new Fault(
                share(event.at(), from, until),
                event.reason() == Trouble.Kind.OFFLINE ? Mark.OUTAGE : Mark.FAILED,
                "%s %s, %s"
                        .formatted(
                                event.version().artifactName(),
                                event.version().name(),
                                event.region().displayName()));
    }

    private static double share(Instant at, Instant from, Instant until) {
        long all = Math.max(1, Duration.between(from, until).toMillis());
        return Math.clamp((double) Duration.between(from, at).toMillis() / all, 0, 1);
    }

    /** What the slider shows, as a table. */
    Grid throughput() {
        return ThroughputChart.of("Throughput", past.get().steps(), bench.zone()).table();
    }

    /** The moment of the past that is looked at; empty for now. */
    ReadOnlyObjectProperty<Optional<Instant>> moment() {
        return moment.getReadOnlyProperty();
    }

    BooleanProperty isPlaying() {
        return isPlaying;
    }

    ObservableValue<Past> past() {
        return past.value();
    }

    /** {@code Live}, or which moment is replayed. */
    ObservableValue<String> label() {
        return label;
    }

    private String said() {
        return moment.get()
                .map(at -> "Replay, as of " + EXACT.format(at.atZone(bench.zone())))
                .orElse("Live");
    }

    List<Dial> dials() {
        return List.of(
                new Dial.Pick(
                        "Speed",
                        new ReadOnlyObjectWrapper<>(
                                Stream.of(Speed.values()).map(each -> each.title).toList()),
                        speed),
                new Dial.Pick(
                        "Past",
                        new ReadOnlyObjectWrapper<>(
                                Stream.of(Span.values()).map(each -> each.title).toList()),
                        range));
    }

    /** Words below the slider, evenly spread. */
    List<String> ticks(int count) {
        Past shown = past.get();
        Duration all = Duration.between(shown.from(), shown.until());
        DateTimeFormatter form = all.compareTo(Duration.ofDays(2)) > 0 ? DAY : TIME;
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(
                    form.format(
                            shown.from()
                                    .plus(all.multipliedBy(i).dividedBy(count))
                                    .atZone(bench.zone())));
        }
        return words;
    }

    /** Where on the slider the moment is, from 0 to 1, where it is now. */
    double share() {
        Past shown = past.get();
        return moment.get().map(at -> share(at, shown.from(), shown.until())).orElse(1.0);
    }

    /** Looks at the moment at a place of the slider; its right end is now. */
    void seek(double share) {
        Past shown = past.get();
        if (share >= 1 || shown.steps().isEmpty()) {
            goLive();
            return;
        }
        long all = Duration.between(shown.from(), shown.until()).toMillis();
        moment.set(Optional.of(shown.from().plusMillis(Math.round(Math.max(0, share) * all))));
    }

    void goLive() {
        isPlaying.set(false);
        moment.set(Optional.empty());
    }

    /** Plays on from where it is, from the beginning when that is now; or stops. */
    void turn() {
        if (!isPlaying.get() && moment.get().isEmpty()) {
            seek(0);
        }
        isPlaying.set(!isPlaying.get() && moment.get().isPresent());
    }

    /** Time goes on where nothing happens: at now the right end is now. */
    void beat() {
        if (moment.get().isEmpty()) {
            past.refresh();
        }
    }

    /** Plays a class from its beginning, and what is no class the last hour. */
    void playFromTheBeginning() {
        bench.call(_ -> begun().orElseGet(() -> bench.now().minus(Span.HOUR.length)), this::play);
    }

    private void play(Instant from) {
        range.shown().set(Span.reaching(Duration.between(from, bench.now())).title);
        moment.set(Optional.of(from));
        isPlaying.set(true);
    }

    /** When the class began whose workspace this is. */
    private Optional<Instant> begun() {
        return Classes.begun(bench.workspace().folder());
    }

    /** So much time has gone by. */
    void passed(Duration time) {
        if (isPlaying.get()) {
            Optional<Instant> next =
                    moment.get().map(at -> at.plus(time.multipliedBy(Speed.of(speed.now()).times)));
            if (next.filter(at -> at.isBefore(bench.now())).isPresent()) {
                moment.set(next);
            } else {
                goLive();
            }
        }
    }

    void refresh() {
        past.refresh();
    }

    @Override
    public void close() {
        past.close();
    }
}
