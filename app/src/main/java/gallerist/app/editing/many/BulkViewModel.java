package gallerist.app.editing.many;

import gallerist.app.code.Copyable;
import gallerist.app.editing.many.Together.Planned;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Pair;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.page.loss.Afterwards;
import gallerist.app.page.note.NoteViewModel;
import gallerist.app.text.Figures;
import gallerist.app.wire.Dates;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import gallerist.storage.Caller;
import gallerist.storage.Sweeps;
import gallerist.storage.Sweeps.Came;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** One change of many resources: what it comes to, and how far it has come. */
public final class BulkViewModel implements AutoCloseable {
    private final Workbench bench;
    private final Deed deed;
    private final List<Resource> resources;
    private final ObjectProperty<List<Pair>> tags = new SimpleObjectProperty<>(List.of());
    private final StringProperty date = new SimpleStringProperty("");
    private final Live<Together> plan;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final NoteViewModel said = new NoteViewModel();
    private final StringBinding typedProblem;
    private final StringBinding obstacle;
    private final AtomicInteger reached = new AtomicInteger();
    private final AtomicBoolean isCancelled = new AtomicBoolean();
    private volatile List<Pair> wantedTags = List.of();
    private volatile String wantedDate = "";

    /**
     * That it was done.
     *
     * @param back takes it back, as far as that is possible
     */
    public record Finished(String sentence, Optional<Reversible> back) {}

    BulkViewModel(Workbench bench, Deed deed, List<Resource> resources) {
        this.bench = bench;
        this.deed = deed;
        this.resources = List.copyOf(resources);
        this.plan = bench.live(Together.NOTHING, _ -> false, this::plan);
        this.typedProblem = Bindings.createStringBinding(this::checkTyped, tags, date);
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason, plan.value(), busy, typedProblem, tags, date, said.problem());
        tags.addListener((_, _, now) -> {
            wantedTags = now;
            plan.refresh();
        });
        date.addListener((_, _, now) -> {
            wantedDate = now;
            plan.refresh();
        });
    }

    private Together plan(Caller caller) {
        return switch (deed) {
            case TAG ->
                    wantedTags.isEmpty()
                            ? Together.NOTHING
                            : new TagPlans(bench).merged(resources, wantedTags);
            case END_OF_LIFE -> new Plans(bench).endOfLife(resources, wantedDate);
            case EXCLUDE -> new Plans(bench).latest(caller, resources, true);
            case INCLUDE -> new Plans(bench).latest(caller, resources, false);
            case DELETE -> deletion(caller);
        };
    }

    /** One plan for each gallery, as one. */
    private Together deletion(Caller caller) {
        Map<ResourceId, List<Resource>> galleries =
                resources.stream()
                        .collect(
                                Collectors.groupingBy(
                                        resource -> gallery(resource.id()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return galleries.entrySet().stream()
                .map(each -> new DeletePlans(bench, caller, each.getKey()).of(each.getValue()))
                .reduce(Together::and)
                .orElse(Together.NOTHING);
    }

    static ResourceId gallery(ResourceId id) {
        return id.scopes().stream()
                .filter(scope -> scope.kind().filter(Kind.GALLERY::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String checkTyped() {
        return switch (deed) {
            case TAG -> Checked.by(this::readTags);
            case END_OF_LIFE ->
                    date.get().isBlank()
                            ? ""
                            : Checked.by(() -> Dates.parse("endOfLifeDate", date.get().strip()));
            case EXCLUDE, INCLUDE, DELETE -> "";
        };
    }

    private void readTags() {
        Map<String, String> values = new LinkedHashMap<>();
        tags.get().forEach(pair -> values.put(pair.name().strip(), pair.value()));
        new Tags(values);
    }

    private String reason() {
        if (busy.get()) {
            return "It is being done";
        }
        if (!typedProblem.get().isEmpty()) {
            return typedProblem.get();
        }
        if (deed == Deed.TAG && tags.get().isEmpty()) {
            return "Type a tag";
        }
        return plan.get().will().isEmpty()
                ? "None of them would change"
                : said.problem().getValue();
    }

    String title() {
        return deed.of("what is chosen");
    }

    /** How many were chosen, where not all of them change. */
    String chosen() {
        return plan.get().stays().isEmpty()
                ? ""
                : Figures.counted(resources.size(), "resource is", "resources are") + " chosen";
    }

    /** The words on the button: of those that are chosen, as many as it can be done to. */
    ObservableValue<String> doing() {
        return plan.value()
                .map(now -> deed.of(Figures.counted(now.will().size(), "resource", "resources")));
    }

    Deed deed() {
        return deed;
    }

    ObjectProperty<List<Pair>> tags() {
        return tags;
    }

    StringProperty date() {
        return date;
    }

    /** What is said about all of it. */
    NoteViewModel said() {
        return said;
    }

    ObservableValue<String> typedProblem() {
        return typedProblem;
    }

    ObservableValue<Together> plan() {
        return plan.value();
    }

    /** Why it cannot be done now, empty when it can. */
    ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** All of it. */
    Copyable copyable() {
        return new Copyable(bench, () -> plan.get().recipe());
    }

    /** What was refused on the way. */
    ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    ObservableValue<String> progress() {
        return progress.getReadOnlyProperty();
    }

    /**
     * Does all of what was seen, or nothing: where it has come to mean something else since then,
     * or where anything of it is refused.
     */
    void run(Consumer<Finished> then) {
        Together seen = plan.get();
        NoteViewModel.Saying saying = said.said();
        reached.set(0);
        isCancelled.set(false);
        refusal.set("");
        busy.set(true);
        bench.call(
                caller ->
                        bench.workspace()
                                .sweeps()
                                .carryOut(saying.by(caller), () -> steps(caller, seen), this::heed),
                answer -> {
                    busy.set(false);
                    progress.set("");
                    switch (answer) {
                        case Outcome.Done<List<Came>>(List<Came> came) -> ended(seen, came, then);
                        case Outcome.Refused<List<Came>>(List<Problem> problems) -> {
                            refusal.set(Checked.sentences(problems));
                            plan.refresh();
                        }
                    }
                });
    }

    private Outcome<List<Sweeps.Step>> steps(Caller caller, Together seen) {
        return plan(caller).saysTheSameAs(seen)
                ? Outcome.done(seen.steps())
                : Outcome.refused(new Problem.PlanStale());
    }

    private boolean heed(long done, long total) {
        reached.set((int) done);
        return !isCancelled.get();
    }

    private void ended(Together seen, List<Came> came, Consumer<Finished> then) {
        List<Reversible> ways = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < came.size(); i++) {
            Planned each = seen.will().get(i);
            if (came.get(i) instanceof Came.Deleted(boolean isGone) && !isGone) {
                left.add(each.name());
            } else {
                each.back().apply(came.get(i)).ifPresent(ways::add);
            }
        }
        if (!left.isEmpty()) {
            refusal.set(
                    "%s stay until the bytes of what lies in them have left; delete them then."
                            .formatted(Afterwards.named(left)));
            plan.refresh();
        }
        String what =
                deed.done(Figures.counted(came.size() - left.size(), "resource", "resources"));
        then.accept(
                new Finished(
                        "Done: %s.".formatted(what),
                        ways.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Reversible.all(what, ways))));
    }

    /** Whether something was refused on the way, so that the dialog stays. */
    boolean isRefused() {
        return !refusal.get().isEmpty();
    }

    /** Shows how far it has come. */
    void beat() {
        if (busy.get()) {
            progress.set(
                    "%s of %s"
                            .formatted(
                                    Figures.count(reached.get()),
                                    Figures.count(plan.get().will().size())));
        }
    }

    @Override
    public void close() {
        isCancelled.set(true);
        plan.close();
    }
}
