package gallerist.app.editing;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Copyable;
import gallerist.app.code.Printed;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.editing.Kin.Known;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.page.loss.Consequence;
import gallerist.app.text.Called;
import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import tools.jackson.databind.node.ObjectNode;

/** A stored resource whose JSON is typed over. */
public final class EditJsonViewModel<R extends Resource> implements AutoCloseable {
    private final Workbench bench;
    private final ResourceId id;
    private final Kin<R> kin;
    private final Saving saving;
    private final Live<Optional<Outcome<Known<R>>>> stored;
    private final StringProperty text = new SimpleStringProperty("");
    private final Live<Foreseen> foreseen;
    private final StringBinding problem;
    private final StringBinding obstacle;
    private volatile Optional<Draft<R>> draft = Optional.empty();

    /** What is typed, over what it was typed over. */
    private record Draft<R extends Resource>(Known<R> over, ObjectNode json) {}

    private EditJsonViewModel(
            Workbench bench, ResourceId id, Kin<R> kin, Consumer<Reversible> done) {
        this.bench = bench;
        this.id = id;
        this.kin = kin;
        this.saving = new Saving(bench, done);
        this.stored =
                bench.live(
                        Optional.empty(),
                        _ -> false,
                        caller -> Optional.of(kin.read().apply(caller, id)));
        this.problem = Bindings.createStringBinding(this::check, text, stored.value());
        this.foreseen =
                bench.live(Foreseen.NOTHING, Change.Written.class::isInstance, this::foresee);
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason,
                        text,
                        problem,
                        saving.busy(),
                        stored.value(),
                        foreseen.value());
        text.addListener((_, _, _) -> drafted());
        saving.refusal().addListener((_, _, _) -> foreseen.refresh());
        stored.value().addListener((_, _, _) -> arrived());
        arrived();
    }

    /**
     * For a resource of any kind.
     *
     * @param done is told how to take back what was written
     */
    public static EditJsonViewModel<?> of(
            Workbench bench, ResourceId id, Consumer<Reversible> done) {
        Kins kins = new Kins(bench);
        return switch (id.kind().orElse(Kind.GALLERY)) {
            case IMAGE_DEFINITION -> new EditJsonViewModel<>(bench, id, kins.definitions(), done);
            case IMAGE_VERSION -> new EditJsonViewModel<>(bench, id, kins.versions(), done);
            case APPLICATION -> new EditJsonViewModel<>(bench, id, kins.applications(), done);
            case APPLICATION_VERSION ->
                    new EditJsonViewModel<>(bench, id, kins.applicationVersions(), done);
            default -> new EditJsonViewModel<>(bench, id, kins.galleries(), done);
        };
    }

    private Optional<Known<R>> known() {
        return stored.get().flatMap(Outcome::found);
    }

    private void arrived() {
        stored.get().map(Outcome::problems).ifPresent(saving::refuse);
        known().map(this::printed).ifPresent(text::set);
    }

    private String printed(Known<R> known) {
        return Printed.pretty(kin.printer().apply(known.resource()));
    }

    private String check() {
        return known().map(this::wanted).map(Outcome::problems).map(Checked::sentences).orElse("");
    }

    private Outcome<R> wanted(Known<R> known) {
        return Outcome.of(() -> Json.readObject(text.get()))
                .flatMap(json -> kin.checked(known, json));
    }

    private Optional<Draft<R>> typed() {
        return known().filter(now -> !printed(now).equals(text.get()))
                .flatMap(now ->
                        Outcome.of(() -> Json.readObject(text.get()))
                                .found()
                                .map(json -> new Draft<>(now, json)));
    }

    private void drafted() {
        draft = typed();
        foreseen.refresh();
    }

    private Foreseen foresee(Caller caller) {
        return draft.map(now -> kin.foresee(bench, caller, now.over(), now.json()))
                .orElse(Foreseen.NOTHING);
    }

    /** What follows from what is typed. */
    ObservableValue<List<Consequence>> consequences() {
        return foreseen.value().map(Foreseen::consequences);
    }

    private String reason() {
        if (saving.busy().get()) {
            return "It is being written";
        }
        if (known().isEmpty()) {
            return saving.refusal().get().isEmpty() ? "It is being read" : saving.refusal().get();
        }
        if (known().map(this::printed).filter(text.get()::equals).isPresent()) {
            return "Nothing is changed";
        }
        if (!problem.get().isEmpty()) {
            return problem.get();
        }
        return foreseen.get().of().equals(typed().map(Draft::json))
                ? Checked.sentences(foreseen.get().problems())
                : "What follows is being worked out";
    }

    public String title() {
        return "JSON of " + Called.of(id);
    }

    public StringProperty text() {
        return text;
    }

    /** What speaks against what is typed, empty where nothing does. */
    public ObservableValue<String> problem() {
        return problem;
    }

    /** Why it cannot be saved now, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** What the workspace said to the attempt. */
    public ObservableValue<String> refusal() {
        return saving.refusal();
    }

    /** What is typed, as long as it can be saved. */
    public Copyable copyable() {
        return new Copyable(bench, () -> recipe(known().orElseThrow()));
    }

    private Recipe recipe(Known<R> known) {
        Request.Change change =
                new Request.Change(
                        Printed.wanted(known.resource()), Printed.wanted(wanted(known).orThrow()));
        return Recipe.of(AzCommand.put(id, bench.apiVersion(), change.wanted().body()), change);
    }

    /** Writes it and goes on, unless somebody has changed it since it was read. */
    public void save(Runnable then) {
        Known<R> known = known().orElseThrow();
        String typed = text.get();
        String plan = foreseen.get().plan();
        saving.run(
                caller ->
                        Outcome.of(() -> Json.readObject(typed))
                                .flatMap(json -> kin.save(caller, known, json, plan)),
                then);
    }

    @Override
    public void close() {
        foreseen.close();
        stored.close();
    }
}
