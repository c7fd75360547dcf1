package gallerist.app.deletion;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Copyable;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Restoration;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.page.note.NoteViewModel;
import gallerist.app.text.Called;
import gallerist.app.text.Sentences;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What deleting a resource does, kept fresh until it is done. */
public final class DeletionViewModel implements AutoCloseable {
    private final Workbench bench;
    private final ResourceId id;
    private final Live<Optional<DeletionPlan>> plan;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty refusal = new SimpleStringProperty("");
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final NoteViewModel said = new NoteViewModel();
    private final StringBinding obstacle;

    /**
     * That it was deleted, as a sentence.
     *
     * @param back restores it, where that is possible
     */
    public record Deleted(String sentence, Optional<Reversible> back) {}

    public DeletionViewModel(Workbench bench, ResourceId id) {
        this.bench = bench;
        this.id = id;
        this.plan = bench.live(Optional.empty(), change -> change.touches(id), this::plan);
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason, plan.value(), typed, busy, said.problem());
    }

    private Optional<DeletionPlan> plan(Caller caller) {
        try {
            return Optional.of(new DeletionPlans(bench).of(caller, id));
        } catch (Refusal gone) {
            return Optional.of(
                    new DeletionPlan(
                            Optional.empty(),
                            "",
                            List.of(),
                            "",
                            gone.problems().stream().map(Sentences::of).toList(),
                            "",
                            false));
        }
    }

    private String reason() {
        if (busy.get()) {
            return "It is being deleted";
        }
        return plan.get()
                .map(now ->
                        now.obstacles().isEmpty()
                                ? missing(now)
                                : String.join(" ", now.obstacles()))
                .orElse("What it does is still being worked out");
    }

    private String missing(DeletionPlan now) {
        String name = nameMissing(now);
        return name.isEmpty() ? said.problem().getValue() : name;
    }

    private String nameMissing(DeletionPlan now) {
        return now.nameToType().equals(typed.get()) || now.nameToType().isEmpty()
                ? ""
                : "Type the name %s to go on".formatted(now.nameToType());
    }

    ObservableValue<Optional<DeletionPlan>> plan() {
        return plan.value();
    }

    public String title() {
        return "Delete " + Called.of(id) + "?";
    }

    /** The words on the button that does it. */
    public String deed() {
        return "Delete " + Called.of(id);
    }

    public StringProperty typed() {
        return typed;
    }

    /** What is said about the deletion. */
    NoteViewModel said() {
        return said;
    }

    /** The deletion. */
    public Copyable copyable() {
        return new Copyable(
                bench, () -> Recipe.of(AzCommand.on(id, "delete"), new Request.Delete(id)));
    }

    /** Why it cannot be deleted now, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** What the workspace said to the attempt. */
    public ObservableValue<String> refusal() {
        return refusal;
    }

    public void delete(Consumer<Deleted> then) {
        plan.get().ifPresent(now -> now.seen().ifPresent(seen -> delete(now, seen, then)));
    }

    private void delete(DeletionPlan now, Resource seen, Consumer<Deleted> then) {
        Optional<Reversible> back =
                now.isKept() ? Optional.of(Restoration.of(bench, id)) : Optional.empty();
        NoteViewModel.Saying saying = said.said();
        busy.set(true);
        bench.call(
                caller -> attempt(saying.by(caller), seen, now.plan()),
                outcome -> {
                    busy.set(false);
                    switch (outcome) {
                        case Outcome.Done<?> _ -> then.accept(new Deleted(now.afterwards(), back));
                        case Outcome.Refused<?>(List<Problem> problems) -> {
                            refusal.set(Checked.sentences(problems));
                            plan.refresh();
                        }
                    }
                });
    }

    /** Only what was seen, as it was seen. */
    private Outcome<?> attempt(Caller caller, Resource seen, String hash) {
        Workspace workspace = bench.workspace();
        return switch (seen) {
            case ImageVersion _, ApplicationVersion _ ->
                    workspace.deletions().carryOut(caller, id, false, hash);
            case ImageDefinition image -> workspace.definitions().delete(caller, image);
            case VmApplication application -> workspace.applications().delete(caller, application);
            case Gallery gallery -> workspace.galleries().delete(caller, gallery);
            case ResourceGroup _, NamedSource _, Deployment _ ->
                    Outcome.refused(new Problem.IdInvalid(seen.id().toString()));
        };
    }

    @Override
    public void close() {
        plan.close();
    }
}
