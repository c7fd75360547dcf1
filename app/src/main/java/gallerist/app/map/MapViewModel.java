package gallerist.app.map;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Outline;
import gallerist.storage.Replications;
import java.util.List;
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
    private final AtomicReference<Optional<Region>> readRegion =
            new AtomicReference<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Scope> scope =
            new ReadOnlyObjectWrapper<>(Scope.EVERYTHING);
    private final ObjectProperty<Optional<Mark>> state =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Region>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final Live<List<Outline.Line>> outline;
    private final Live<Survey> survey;
    private final Live<List<RegionFacts.Fact>> stores;
    private final ObservableValue<List<Standing>> shown;
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
        this.survey =
                bench.live(
                        Survey.NONE,
                        Change.Written.class::isInstance,
                        caller -> reader.survey(caller, readScope.get()));
        this.stores =
                bench.live(
                        List.of(),
                        Change.Written.class::isInstance,
                        caller -> reader.stores(caller, readRegion.get()));
        chosen.addListener((_, _, region) -> {
            readRegion.set(region);
            stores.refresh();
        });
        this.shown = Bindings.createObjectBinding(this::inState, survey.value(), state);
        this.facts = Bindings.createObjectBinding(this::factsOfChosen, survey.value(), chosen);
    }

    private List<Standing> inState() {
        return survey.get().standings().stream()
                .filter(standing -> state.get().isEmpty() || state.get().get() == standing.mark())
                .toList();
    }

    private Optional<RegionFacts> factsOfChosen() {
        return chosen.get().map(region -> RegionFacts.of(region, survey.get()));
    }

    public ObservableValue<Scope> scope() {
        return scope.getReadOnlyProperty();
    }

    /** Looks at something else. */
    public void look(Scope at) {
        readScope.set(at);
        scope.set(at);
        survey.refresh();
    }

    /** What can be looked at inside the gallery and the image or application that are chosen. */
    public List<Scope> choices(Scope.Level level) {
        return scope.get().choices(level, outline.get());
    }

    public ObservableValue<Survey> survey() {
        return survey.value();
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
        if (survey.get().isUnderWay()) {
            survey.refresh();
        }
    }

    /** What can be done about the chosen region. */
    public List<Action> actions() {
        return List.of(
                steering("pause", "Pause", "fth-pause", Replications::pause),
                steering("resume", "Resume", "fth-play", Replications::resume),
                steering("retry", "Retry", "fth-rotate-cw", Replications::retry),
                steering("cancel", "Cancel", "fth-x", Replications::cancel));
    }

    @FunctionalInterface
    private interface Steering {
        Outcome<Integer> steer(
                Replications replications, Caller caller, ResourceId id, Optional<Region> region);
    }

    private Action steering(String name, String text, String icon, Steering steering) {
        return Action.of(name, text, icon, () -> steer(steering))
                .unless(
                        Bindings.createStringBinding(
                                () -> obstacle(name), scope, chosen, survey.value()));
    }

    private String obstacle(String name) {
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
        Mark mark = chosen.get().flatMap(survey.get()::in).map(Standing::mark).orElse(Mark.EMPTY);
        boolean isPaused =
                chosen.get()
                        .flatMap(survey.get()::in)
                        .filter(standing -> standing.word().equals(Reading.PAUSED))
                        .isPresent();
        boolean fits =
                switch (name) {
                    case "pause", "cancel" ->
                            (mark == Mark.COPYING || mark == Mark.WAITING)
                                    && !(isPaused && name.equals("pause"));
                    case "resume" -> isPaused;
                    default -> mark == Mark.FAILED || mark == Mark.OUTAGE;
                };
        return fits ? "" : "There is nothing to " + name + " here";
    }

    private void steer(Steering steering) {
        Optional<ResourceId> version = scope.get().id();
        Optional<Region> region = chosen.get();
        if (version.isPresent()) {
            bench.call(
                    caller ->
                            steering.steer(
                                    bench.workspace().replications(),
                                    caller,
                                    version.get(),
                                    region),
                    this::done);
        }
    }

    private void done(Outcome<Integer> outcome) {
        switch (outcome) {
            case Outcome.Done<Integer> _ -> survey.refresh();
            case Outcome.Refused<Integer>(List<Problem> problems) -> refused.accept(problems);
        }
    }

    @Override
    public void close() {
        outline.close();
        survey.close();
        stores.close();
    }
}
