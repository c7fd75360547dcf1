package gallerist.app.map;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Workbench;
import gallerist.app.report.Grid;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.Steer;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Outline;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Where the versions of a scope are, which region is chosen, and what can be done there. */
public final class MapViewModel implements AutoCloseable {
    private final Workbench bench;
    private final Consumer<List<Problem>> refused;
    private final SurveyReader reader;
    private final AtomicReference<Scope> readScope = new AtomicReference<>(Scope.EVERYTHING);
    private final AtomicReference<Optional<Instant>> readMoment =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Region>> readRegion =
            new AtomicReference<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Scope> scope =
            new ReadOnlyObjectWrapper<>(Scope.EVERYTHING);
    private final ObjectProperty<Optional<Mark>> state =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Region>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final Live<List<Outline.Line>> outline;
    private final Live<Optional<Survey>> read;
    private final ObservableValue<Survey> survey;
    private final Live<List<RegionFacts.Fact>> stores;
    private final ReplayViewModel replay;
    private final DrillsViewModel drills;
    private final ObservableValue<List<Standing>> shown;
    private final ObservableValue<Grid> matrix;
    private final ObservableValue<Optional<RegionFacts>> facts;

    /**
     * Reads the map of everything.
     *
     * @param refused is told why something could not be done
     */
    public MapViewModel(Workbench bench, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.refused = refused;
        this.reader = new SurveyReader(bench);
        this.outline = bench.live(List.of(), Change.Written.class::isInstance, reader::outline);
        this.read =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(read(caller)));
        this.survey = read.value().map(now -> now.orElse(Survey.NONE));
        this.stores =
                bench.live(
                        List.of(),
                        Change.Written.class::isInstance,
                        caller -> reader.stores(caller, readRegion.get()));
        this.replay = new ReplayViewModel(bench, () -> readScope.get().id());
        this.drills = new DrillsViewModel(bench, refused);
        replay.moment()
                .addListener((_, _, moment) -> {
                    readMoment.set(moment);
                    read.refresh();
                });
        chosen.addListener((_, _, region) -> {
            readRegion.set(region);
            stores.refresh();
            drills.look(region);
        });
        this.shown = Bindings.createObjectBinding(this::inState, survey, state);
        this.matrix =
                Bindings.createObjectBinding(
                        () -> Matrix.of(survey.getValue(), shown.getValue()), survey, shown);
        this.facts = Bindings.createObjectBinding(this::factsOfChosen, survey, chosen);
    }

    private Survey read(Caller caller) {
        Scope at = readScope.get();
        return readMoment
                .get()
                .map(then -> reader.survey(caller, at, then))
                .orElseGet(() -> reader.survey(caller, at));
    }

    private List<Standing> inState() {
        return survey.getValue().standings().stream()
                .filter(standing -> state.get().isEmpty() || state.get().get() == standing.mark())
                .toList();
    }

    private Optional<RegionFacts> factsOfChosen() {
        return chosen.get().map(region -> RegionFacts.of(region, survey.getValue(), bench.zone()));
    }

    public ObservableValue<Scope> scope() {
        return scope.getReadOnlyProperty();
    }

    /** Looks at something else. */
    public void look(Scope at) {
        readScope.set(at);
        scope.set(at);
        read.refresh();
        replay.refresh();
    }

    /** Which moment is looked at. */
    ReplayViewModel replay() {
        return replay;
    }

    /** What goes wrong on purpose in the chosen region. */
    DrillsViewModel drills() {
        return drills;
    }

    /** The same as the map, version by version. */
    ObservableValue<Grid> matrix() {
        return matrix;
    }

    /** The same as the map, region by region, as a table for other programs. */
    Grid table() {
        return Standings.of(shown.getValue());
    }

    /** What the map is of and of when, in a line. */
    String caption() {
        String of = scope.get().id().map(ResourceId::name).orElse("all galleries");
        return "Replication of %s, %s"
                .formatted(
                        of,
                        replay.moment().get().isPresent()
                                ? replay.label().getValue().toLowerCase(Locale.ROOT)
                                : "as of " + Figures.moment(bench.now(), bench.zone()));
    }

    /** What can be looked at inside the gallery and the image or application that are chosen. */
    public List<Scope> choices(Scope.Level level) {
        return scope.get().choices(level, outline.get());
    }

    public ObservableValue<Survey> survey() {
        return survey;
    }

    /** Whether it is known what lies where. */
    ObservableValue<Boolean> isRead() {
        return read.value().map(Optional::isPresent);
    }

    /** The standings that are in the state that is asked for. */
    public ObservableValue<List<Standing>> shown() {
        return shown;
    }

    /** Only regions in this state, where one is chosen. */
    public ObjectProperty<Optional<Mark>> state() {
        return state;
    }

    public ObjectProperty<Optional<Region>> chosen() {
        return chosen;
    }

    /** Everything about the chosen region. */
    public ObservableValue<Optional<RegionFacts>> facts() {
        return facts;
    }

    /** Where the chosen region keeps its bytes. */
    public ObservableValue<List<RegionFacts.Fact>> stores() {
        return stores.value();
    }

    /** Once a second: what is on its way is read again, what rests is not. */
    public void pulse() {
        if (replay.moment().get().isEmpty() && survey.getValue().isUnderWay()) {
            read.refresh();
        }
    }

    /** What can be done about the chosen region. */
    public List<Action> actions() {
        return List.of(
                steering(Steer.PAUSE, "Pause", "fth-pause"),
                steering(Steer.RESUME, "Resume", "fth-play"),
                steering(Steer.RETRY, "Retry", "fth-rotate-cw"),
                steering(Steer.CANCEL, "Cancel", "fth-x"));
    }

    private Action steering(Steer way, String text, String icon) {
        return Action.of(name(way), text, icon, () -> steer(way))
                .unless(
                        Bindings.createStringBinding(
                                () -> obstacle(way), scope, chosen, survey, replay.moment()));
    }

    private String obstacle(Steer way) {
        if (replay.moment().get().isPresent()) {
            return "This is a replay; go back to now first";
        }
        boolean isVersion =
                scope.get()
                        .id()
                        .flatMap(ResourceId::kind)
                        .filter(kind ->
                                kind == Kind.IMAGE_VERSION || kind == Kind.APPLICATION_VERSION)
                        .isPresent();
        if (!isVersion) {
            return "Choose one version first";
        }
        Mark mark =
                chosen.get().flatMap(survey.getValue()::in).map(Standing::mark).orElse(Mark.EMPTY);
        boolean isPaused =
                chosen.get()
                        .flatMap(survey.getValue()::in)
                        .filter(standing -> standing.word().equals(Reading.PAUSED))
                        .isPresent();
        boolean fits =
                switch (way) {
                    case PAUSE -> (mark == Mark.COPYING || mark == Mark.WAITING) && !isPaused;
                    case CANCEL -> mark == Mark.COPYING || mark == Mark.WAITING;
                    case RESUME -> isPaused;
                    case RETRY -> mark == Mark.FAILED || mark == Mark.OUTAGE;
                };
        return fits ? "" : "There is nothing to " + name(way) + " here";
    }

    private static String name(Steer way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    private void steer(Steer way) {
        Optional<ResourceId> version = scope.get().id();
        Optional<Region> region = chosen.get();
        if (version.isPresent()) {
            bench.call(
                    caller -> bench.workspace().holds().steer(way, caller, version.get(), region),
                    this::done);
        }
    }

    private void done(Outcome<Integer> outcome) {
        switch (outcome) {
            case Outcome.Done<Integer> _ -> read.refresh();
            case Outcome.Refused<Integer>(List<Problem> problems) -> refused.accept(problems);
        }
    }

    @Override
    public void close() {
        outline.close();
        read.close();
        stores.close();
        replay.close();
        drills.close();
    }
}
