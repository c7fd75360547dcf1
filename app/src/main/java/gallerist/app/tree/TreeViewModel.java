package gallerist.app.tree;

import gallerist.app.fx.Live;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Workbench;
import gallerist.app.page.AdviceCounts;
import gallerist.app.page.Tally;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Outline;
import gallerist.storage.Outline.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/**
 * The tree of galleries. Names are read whole; how versions stand is read for each image or
 * application when its versions are first looked at.
 */
public final class TreeViewModel implements AutoCloseable {
    private final Workbench bench;
    private final AdviceCounts advice;
    private final Standings reader;
    private final Live<Optional<List<Line>>> outline;
    private final ObservableValue<List<Line>> lines;
    private final Live<Map<String, Mark>> worst;
    private final ObjectBinding<Branches> whole;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectBinding<List<Branch>> branches;
    private final ObservableMap<ResourceId, Standing> standings = FXCollections.observableHashMap();
    private final Map<ResourceId, Live<Map<ResourceId, Standing>>> looked = new HashMap<>();

    public TreeViewModel(Workbench bench, AdviceCounts advice) {
        this.bench = bench;
        this.advice = advice;
        this.reader = new Standings(bench);
        this.outline =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(read(caller)));
        this.lines = outline.value().map(known -> known.orElse(List.of()));
        this.worst =
                bench.live(
                        Map.of(),
                        Change.Written.class::isInstance,
                        caller -> new Troubles(bench).of(caller));
        this.whole = Bindings.createObjectBinding(() -> new Branches(lines.getValue()), lines);
        this.branches =
                Bindings.createObjectBinding(
                        () -> whole.get().matching(filter.get()), whole, filter);
    }

    private List<Line> read(Caller caller) {
        return bench.workspace().accounts().subscriptions().stream()
                .map(subscription -> ResourceId.subscription(subscription.id().toString()))
                .flatMap(scope -> lines(bench.workspace().outline(), caller, scope))
                .toList();
    }

    private static Stream<Line> lines(Outline outline, Caller caller, ResourceId scope) {
        return outline.list(caller, scope).orElse(List.of()).stream();
    }

    public ObservableValue<List<Branch>> branches() {
        return branches;
    }

    /** Everything there is, unfiltered. */
    public ObservableValue<List<Line>> outline() {
        return lines;
    }

    /** Whether there is no gallery at all; nothing while nobody knows yet. */
    public ObservableValue<Optional<Boolean>> isEmpty() {
        return outline.value()
                .map(known ->
                        known.map(all ->
                                all.stream().noneMatch(line -> line.kind() == Kind.GALLERY)));
    }

    public StringProperty filter() {
        return filter;
    }

    /** The worst that is the case inside a branch, by its key; nothing where all is well. */
    public ObservableValue<Map<String, Mark>> worst() {
        return worst.value();
    }

    /** What good practice says about a resource and all inside it. */
    Tally advised(ResourceId id) {
        return advice.on(id);
    }

    ObservableValue<Map<String, Tally>> advice() {
        return advice.tallies();
    }

    /** How versions stand, as far as it was asked. */
    public ObservableMap<ResourceId, Standing> standings() {
        return standings;
    }

    /** Reads how the versions of an image or application stand, and keeps it fresh. */
    public Optional<Standing> standing(ResourceId version) {
        version.parent().ifPresent(this::lookAt);
        return Optional.ofNullable(standings.get(version));
    }

    private void lookAt(ResourceId artifact) {
        if (looked.containsKey(artifact)) {
            return;
        }
        Live<Map<ResourceId, Standing>> live =
                bench.live(
                        Map.of(),
                        change -> change.touches(artifact),
                        caller -> reader.of(caller, artifact));
        live.value().addListener((_, _, fresh) -> standings.putAll(fresh));
        looked.put(artifact, live);
    }

    @Override
    public void close() {
        outline.close();
        worst.close();
        looked.values().forEach(Live::close);
    }
}
