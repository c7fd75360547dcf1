package gallerist.app.sharing;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Grants;
import gallerist.app.fx.Live;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.app.text.SharingSentences;
import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.storage.Assignments;
import gallerist.storage.Caller;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The roles that hold on a resource, and giving and taking them there. */
public final class SharingTabViewModel implements AutoCloseable {
    private final Workbench bench;
    private final Grants grants;
    private final Consumer<Reversible> done;
    private final ResourceId scope;
    private final Live<Optional<Outcome<List<RoleAssignment>>>> assignments;
    private final Live<List<Principal>> people;
    private final ObjectProperty<Optional<Principal>> somebody =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.READER);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final StringBinding obstacle;

    /**
     * Reads them.
     *
     * @param done is told what was given or taken, and how it is taken back
     */
    public SharingTabViewModel(Workbench bench, ResourceId scope, Consumer<Reversible> done) {
        this.bench = bench;
        this.done = done;
        this.grants = new Grants(bench.workspace());
        this.scope = scope;
        ResourceId directory = bench.workspace().subscription();
        this.assignments =
                bench.live(Optional.empty(), change -> change.touches(scope), this::read);
        this.people =
                bench.live(List.of(), change -> change.id().equals(directory), _ -> everybody());
        this.obstacle =
                Bindings.createStringBinding(
                        () -> somebody.get().isEmpty() ? "Choose who gets the role" : "", somebody);
    }

    private Optional<Outcome<List<RoleAssignment>>> read(Caller caller) {
        return Optional.of(
                bench.workspace().access().list(caller, Assignments.on(scope).withInherited()));
    }

    private List<Principal> everybody() {
        return Stream.of(PrincipalKind.values())
                .flatMap(kind -> bench.workspace().people().list(kind).stream())
                .toList();
    }

    /**
     * Somebody's role.
     *
     * @param origin where it was given, empty where that is here
     */
    public record Line(RoleAssignment assignment, String origin, String since) {
        String name() {
            return assignment.principal().displayName();
        }

        String kind() {
            return switch (assignment.principal().kind()) {
                case USER -> "Person";
                case GROUP -> "Group";
                case SERVICE_PRINCIPAL -> "Service principal";
            };
        }

        String role() {
            return assignment.role().title();
        }

        /** Why it can't be taken away here, empty when it can. */
        String obstacle() {
            return origin.isEmpty()
                    ? ""
                    : "It was given on %s: take it away there".formatted(origin);
        }
    }

    /** Those given here first. */
    public ObservableValue<List<Line>> lines() {
        return assignments
                .value()
                .map(read ->
                        read.orElse(null)
                                        instanceof
                                        Outcome.Done<List<RoleAssignment>>(
                                                List<RoleAssignment> found)
                                ? found.reversed().stream().map(this::line).toList()
                                : List.of());
    }

    private Line line(RoleAssignment assignment) {
        boolean isHere = assignment.scope().equals(scope);
        return new Line(
                assignment,
                isHere ? "" : SharingSentences.scope(assignment.scope()),
                Figures.date(assignment.createdAt(), bench.zone()));
    }

    /** Why nothing is shown, empty where something is. */
    public ObservableValue<String> missing() {
        return assignments
                .value()
                .map(read ->
                        read.orElse(null)
                                        instanceof
                                        Outcome.Refused<List<RoleAssignment>>(
                                                List<Problem> problems)
                                ? Checked.sentences(problems)
                                : "");
    }

    public ObservableValue<List<Principal>> people() {
        return people.value();
    }

    public ObjectProperty<Optional<Principal>> somebody() {
        return somebody;
    }

    public ObjectProperty<Role> role() {
        return role;
    }

    /** Why nothing can be given yet, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    public ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What to know before giving a role here, empty where there is nothing. */
    public String advice() {
        return scope.kind().equals(Optional.of(Kind.IMAGE_VERSION))
                ? Sentences.of(new Caution.SingleVersionShared(scope))
                : "";
    }

    public void give() {
        somebody.get()
                .ifPresent(principal -> {
                    Role wanted = role.get();
                    call(caller -> grants.give(caller, principal, wanted, scope));
                });
    }

    public void take(Line line) {
        RoleAssignment held = line.assignment();
        call(caller -> grants.take(caller, held.principal(), held.role(), held.scope()));
    }

    private void call(Function<Caller, Outcome<Reversible>> verb) {
        bench.call(
                verb,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Reversible>(Reversible step) -> {
                            refusal.set("");
                            done.accept(step);
                        }
                        case Outcome.Refused<Reversible>(List<Problem> problems) ->
                                refusal.set(Checked.sentences(problems));
                    }
                });
    }

    @Override
    public void close() {
        assignments.close();
        people.close();
    }
}
