package gallerist.app.editing;

import gallerist.app.code.Copyable;
import gallerist.app.code.Printed;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.editing.Creation.Beginning;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import tools.jackson.databind.node.ObjectNode;

/** A resource that is to be made, of nothing or like another one. */
public final class CreateViewModel<R extends Resource> implements AutoCloseable {
    /** Stands for a name while there is none that could be one. */
    private static final String ANY_NAME = "name";

    private final Workbench bench;
    private final Creation<R> creation;
    private final Form form;
    private final Live<Optional<Outcome<Beginning<R>>>> beginning;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringBinding nameProblem;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final StringBinding obstacle;

    private CreateViewModel(Workbench bench, Creation<R> creation) {
        this.bench = bench;
        this.creation = creation;
        this.form = new Form(Sheets.creation(creation.kind()));
        this.beginning =
                bench.live(
                        Optional.empty(),
                        _ -> false,
                        caller -> Optional.of(creation.begin().apply(caller)));
        this.nameProblem = Bindings.createStringBinding(this::checkName, name, beginning.value());
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason, name, nameProblem, form.version(), busy, beginning.value());
        beginning.value().addListener((_, _, _) -> began());
        began();
    }

    public static CreateViewModel<?> application(Workbench bench, ResourceId gallery) {
        return new CreateViewModel<>(bench, new Creations(bench).application(gallery));
    }

    /** A gallery, an image definition or an application like one that exists. */
    public static CreateViewModel<?> like(Workbench bench, ResourceId original) {
        Creations creations = new Creations(bench);
        return switch (original.kind().orElseThrow()) {
            case IMAGE_DEFINITION ->
                    new CreateViewModel<>(bench, creations.definitionLike(original));
            case APPLICATION -> new CreateViewModel<>(bench, creations.applicationLike(original));
            default -> new CreateViewModel<>(bench, creations.galleryLike(original));
        };
    }

    private Optional<Beginning<R>> known() {
        return beginning
                .get()
                .flatMap(answer ->
                        answer instanceof Outcome.Done<Beginning<R>>(Beginning<R> begun)
                                ? Optional.of(begun)
                                : Optional.empty());
    }

    private void began() {
        beginning
                .get()
                .ifPresent(answer -> {
                    if (answer instanceof Outcome.Refused<Beginning<R>>(List<Problem> problems)) {
                        refusal.set(Checked.sentences(problems));
                    }
                });
        known().ifPresent(begun -> {
            name.set(begun.proposal());
            form.follow(
                    begun.json(),
                    json -> creation.check(begun, json, creation.id().apply(ANY_NAME)));
        });
    }

    private String checkName() {
        String typed = name.get();
        return typed.isEmpty()
                ? ""
                : known().map(begun -> Checked.by(() -> Refusal.ifAny(begun.naming().apply(typed))))
                        .orElse("");
    }

    private String reason() {
        if (busy.get()) {
            return "It is being created";
        }
        if (known().isEmpty()) {
            return refusal.get().isEmpty() ? "It is being read" : refusal.get();
        }
        if (name.get().isEmpty()) {
            return "Give it a name";
        }
        return nameProblem.get().isEmpty() ? form.wrong() : nameProblem.get();
    }

    public String title() {
        return creation.title();
    }

    public StringProperty name() {
        return name;
    }

    public ObservableValue<String> nameProblem() {
        return nameProblem;
    }

    Form form() {
        return form;
    }

    /** Why it cannot be made yet, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    public ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What is typed, as long as it can be made. */
    public Copyable copyable() {
        return new Copyable(bench, () -> recipe(creation.id().apply(name.get())));
    }

    private Recipe recipe(ResourceId id) {
        return Recipe.of(
                CreateCommand.text(id, form.json()),
                new Request.Create(
                        Printed.wanted(
                                creation.kin().parser().parse(form.json(), id, Optional.empty()))));
    }

    public void create(Consumer<ResourceId> then) {
        ResourceId id = creation.id().apply(name.get());
        ObjectNode json = form.json();
        busy.set(true);
        refusal.set("");
        bench.call(
                caller ->
                        creation.kin()
                                .writer()
                                .write(
                                        caller,
                                        id,
                                        stored -> {
                                            if (stored.isPresent()) {
                                                throw new Refusal(new Problem.ChangedMeanwhile(id));
                                            }
                                            return creation.kin()
                                                    .parser()
                                                    .parse(json.deepCopy(), id, Optional.empty());
                                        },
                                        ""),
                answer -> {
                    busy.set(false);
                    switch (answer) {
                        case Outcome.Done<R>(R made) -> then.accept(made.id());
                        case Outcome.Refused<R>(List<Problem> problems) ->
                                refusal.set(Checked.sentences(problems));
                    }
                });
    }

    @Override
    public void close() {
        beginning.close();
    }
}
