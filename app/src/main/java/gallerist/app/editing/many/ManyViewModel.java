package gallerist.app.editing.many;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Page;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Everything inside a scope: what matches the words that are typed, and what of it is chosen. */
public final class ManyViewModel implements AutoCloseable {
    private final Workbench bench;
    private final ResourceId scope;
    private final Live<Optional<List<Row>>> rows;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectBinding<List<Row>> matching;
    private final ObjectProperty<Set<ResourceId>> chosen = new SimpleObjectProperty<>(Set.of());
    private final StringBinding summary;
    private final StringBinding obstacle;
    private final StringBinding versionsObstacle;

    /** Of everything that there is in any gallery. */
    public static ManyViewModel everywhere(Workbench bench) {
        return new ManyViewModel(bench, bench.workspace().subscription());
    }

    public ManyViewModel(Workbench bench, ResourceId scope) {
        this.bench = bench;
        this.scope = scope;
        this.rows =
                bench.live(
                        Optional.empty(),
                        change -> change instanceof Change.Written && change.touches(scope),
                        caller -> Optional.of(read(caller)));
        this.matching = Bindings.createObjectBinding(this::match, rows.value(), filter);
        this.summary =
                Bindings.createStringBinding(this::summarise, rows.value(), matching, chosen);
        this.obstacle =
                Bindings.createStringBinding(
                        () -> chosen.get().isEmpty() ? "Choose something first" : "", chosen);
        this.versionsObstacle =
                Bindings.createStringBinding(this::withoutVersions, chosen, rows.value());
        rows.value().addListener((_, _, _) -> forget(all()));
    }

    private List<Row> read(Caller caller) {
        Workspace workspace = bench.workspace();
        List<Resource> all = new ArrayList<>();
        boolean isGallery =
                scope.kind()
                        .filter(kind -> kind == Kind.GALLERY || kind == Kind.SUBSCRIPTION)
                        .isPresent();
        boolean isApplication = scope.kind().filter(Kind.APPLICATION::equals).isPresent();
        if (isGallery) {
            items(workspace.definitions().list(caller, scope, Window.ALL)).forEach(all::add);
        }
        if (!isApplication) {
            items(workspace.versions().list(caller, scope, Window.ALL)).forEach(all::add);
        }
        if (isGallery) {
            items(workspace.applications().list(caller, scope, Window.ALL)).forEach(all::add);
        }
        if (isGallery || isApplication) {
            items(workspace.applicationVersions().list(caller, scope, Window.ALL))
                    .forEach(all::add);
        }
        return all.stream().map(resource -> Row.of(resource, bench.now(), bench.zone())).toList();
    }

    private static <T> Stream<T> items(Outcome<Page<T>> answer) {
        return switch (answer) {
            case Outcome.Done<Page<T>>(Page<T> page) -> page.items().stream();
            case Outcome.Refused<Page<T>> _ -> Stream.empty();
        };
    }

    /** All words must be somewhere. */
    private List<Row> match() {
        List<String> words =
                Stream.of(filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return words.isEmpty()
                ? all()
                : all().stream()
                        .filter(row -> words.stream().allMatch(row.words()::contains))
                        .toList();
    }

    private List<Row> all() {
        return rows.get().orElse(List.of());
    }

    /** What is said where no row is shown; empty while nobody knows yet. */
    ObservableValue<String> nothing() {
        return rows.value().map(known -> known.isPresent() ? "Nothing matches." : "");
    }

    /** What is gone is chosen no more. */
    private void forget(List<Row> now) {
        Set<ResourceId> there = now.stream().map(Row::id).collect(Collectors.toSet());
        if (!there.containsAll(chosen.get())) {
            Set<ResourceId> left = new LinkedHashSet<>(chosen.get());
            left.retainAll(there);
            chosen.set(left);
        }
    }

    private String summarise() {
        if (rows.get().isEmpty()) {
            return "Reading…";
        }
        int matches = matching.get().size();
        String all =
                filter.get().isBlank()
                        ? Figures.counted(matches, "resource", "resources")
                        : Figures.count(matches) + (matches == 1 ? " matches" : " match");
        return chosen.get().isEmpty()
                ? all
                : "%s chosen of %s".formatted(Figures.count(chosen.get().size()), all);
    }

    private String withoutVersions() {
        if (chosen.get().isEmpty()) {
            return obstacle.get();
        }
        return chosenRows().stream().anyMatch(Row::isVersion)
                ? ""
                : "Choose versions: only they can be latest";
    }

    /** Whether rows may be of different galleries. */
    boolean spansGalleries() {
        return scope.galleryName().isEmpty();
    }

    StringProperty filter() {
        return filter;
    }

    ObservableValue<List<Row>> matching() {
        return matching;
    }

    ObservableValue<Set<ResourceId>> chosen() {
        return chosen;
    }

    ObservableValue<String> summary() {
        return summary;
    }

    /** Why nothing can be done to what is chosen, empty when something can. */
    ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** The same for what only versions have. */
    ObservableValue<String> versionsObstacle() {
        return versionsObstacle;
    }

    boolean isChosen(Row row) {
        return chosen.get().contains(row.id());
    }

    void choose(Row row, boolean flag) {
        Set<ResourceId> now = new LinkedHashSet<>(chosen.get());
        if (flag) {
            now.add(row.id());
        } else {
            now.remove(row.id());
        }
        chosen.set(now);
    }

    /** All that match, whether they are on the screen or not. */
    void chooseAll() {
        Set<ResourceId> now = new LinkedHashSet<>(chosen.get());
        matching.get().forEach(row -> now.add(row.id()));
        chosen.set(now);
    }

    void chooseNone() {
        chosen.set(Set.of());
    }

    /** Whether all that match are chosen. */
    boolean isAllChosen() {
        return !matching.get().isEmpty()
                && matching.get().stream().allMatch(row -> chosen.get().contains(row.id()));
    }

    private List<Row> chosenRows() {
        Set<ResourceId> ids = new HashSet<>(chosen.get());
        return all().stream().filter(row -> ids.contains(row.id())).toList();
    }

    /** A change of all that are chosen. */
    public BulkViewModel begin(Deed deed) {
        return new BulkViewModel(bench, deed, chosenRows().stream().map(Row::resource).toList());
    }

    @Override
    public void close() {
        rows.close();
    }
}
