package gallerist.app.people;

import gallerist.app.fx.Grants;
import gallerist.app.fx.Live;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.text.SharingSentences;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Subscription;
import gallerist.storage.Assignments;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.People;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Everybody of one sort, the one that is chosen, and what can be done about them. */
public final class PeopleViewModel implements AutoCloseable {
    private final Workbench bench;
    private final Sort sort;
    private final Consumer<List<Problem>> refused;
    private final Telling telling;
    private final Grants grants;
    private final Live<Optional<Directory>> directory;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<UUID>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectBinding<List<Party>> parties;
    private final ObjectBinding<Optional<Party>> party;

    /** Tells what was done, and how it is taken back. */
    @FunctionalInterface
    public interface Telling {
        void done(Reversible step, String sentence);
    }

    /**
     * Reads everybody.
     *
     * @param refused is told why something could not be done
     */
    public PeopleViewModel(
            Workbench bench, Sort sort, Consumer<List<Problem>> refused, Telling telling) {
        this.bench = bench;
        this.sort = sort;
        this.refused = refused;
        this.telling = telling;
        this.grants = new Grants(bench.workspace());
        this.directory =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(read(caller)));
        this.parties = Bindings.createObjectBinding(this::wanted, directory.value(), filter);
        this.party =
                Bindings.createObjectBinding(
                        () ->
                                directory.get().stream()
                                        .flatMap(known -> known.parties(sort).stream())
                                        .filter(each -> chosen.get().equals(Optional.of(each.id())))
                                        .findFirst(),
                        directory.value(),
                        chosen);
    }

    private Directory read(Caller caller) {
        People people = bench.workspace().people();
        List<Principal> everybody =
                Arrays.stream(PrincipalKind.values())
                        .flatMap(kind -> people.list(kind).stream())
                        .toList();
        List<Subscription> subscriptions = bench.workspace().accounts().subscriptions();
        return new Directory(
                everybody,
                everybody.stream()
                        .filter(each -> each.kind() == PrincipalKind.GROUP)
                        .collect(Collectors.toMap(Principal::id, group -> members(people, group))),
                bench.workspace().accounts().tenants(),
                subscriptions,
                subscriptions.stream().flatMap(each -> roles(caller, each)).toList(),
                bench.workspace().about().owner().id(),
                bench.zone());
    }

    /** A group may go while it is looked at. */
    private static List<Principal> members(People people, Principal group) {
        return switch (people.members(group.id().toString())) {
            case Outcome.Done<List<Principal>>(List<Principal> members) -> members;
            case Outcome.Refused<List<Principal>> _ -> List.of();
        };
    }

    /** Nothing where roles are not for the one who acts. */
    private Stream<RoleAssignment> roles(Caller caller, Subscription subscription) {
        ResourceId scope = ResourceId.subscription(subscription.id().toString());
        return switch (bench.workspace()
                .access()
                .list(caller, Assignments.on(scope).withInside())) {
            case Outcome.Done<List<RoleAssignment>>(List<RoleAssignment> roles) -> roles.stream();
            case Outcome.Refused<List<RoleAssignment>> _ -> Stream.of();
        };
    }

    private List<Party> wanted() {
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        return directory.get().stream()
                .flatMap(known -> known.parties(sort).stream())
                .filter(each ->
                        (each.name() + " " + String.join(" ", each.cells()))
                                .toLowerCase(Locale.ROOT)
                                .contains(words))
                .toList();
    }

    public Sort sort() {
        return sort;
    }

    /** Only those that have these words are shown. */
    public StringProperty filter() {
        return filter;
    }

    public ObservableValue<List<Party>> parties() {
        return parties;
    }

    /** Whether anybody was read yet. */
    public boolean isKnown() {
        return directory.get().isPresent();
    }

    public ObjectProperty<Optional<UUID>> chosen() {
        return chosen;
    }

    /** The one that is chosen, as long as there is one. */
    public ObservableValue<Optional<Party>> party() {
        return party;
    }

    /** Who is not in a group yet and could be. */
    public List<Principal> candidates(Party group) {
        return directory.get().stream()
                .flatMap(known -> known.principals().stream())
                .filter(each -> !each.id().equals(group.id()))
                .filter(each -> !group.members().contains(each))
                .toList();
    }

    public void join(Party group, Principal member) {
        change(
                "%s is in %s now".formatted(member.displayName(), group.name()),
                caller -> grants.join(caller, place(group, member)));
    }

    public void leave(Party group, Principal member) {
        change(
                "%s has left %s".formatted(member.displayName(), group.name()),
                caller -> grants.leave(caller, place(group, member)));
    }

    private static Membership place(Party group, Principal member) {
        return new Membership(group.principal().orElseThrow(), member);
    }

    public void take(Party.Held held) {
        RoleAssignment role = held.assignment();
        change(
                "%s no longer holds %s on %s"
                        .formatted(
                                role.principal().displayName(),
                                role.role().title(),
                                SharingSentences.scope(role.scope())),
                caller -> grants.take(caller, role.principal(), role.role(), role.scope()));
    }

    private void change(String sentence, Function<Caller, Outcome<Reversible>> verb) {
        attempt(verb, step -> telling.done(step, sentence));
    }

    /** New resources go into a subscription from now on. */
    public void workIn(Party subscription) {
        attempt(
                caller -> bench.workspace().accounts().choose(caller, subscription.id().toString()),
                _ -> {});
    }

    /** Sees and does everything as somebody. */
    public void become(Party somebody) {
        attempt(_ -> bench.workspace().caller(somebody.id().toString()), bench::actAs);
    }

    private <T> void attempt(Function<Caller, Outcome<T>> verb, Consumer<T> then) {
        bench.call(
                verb,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<T>(T value) -> then.accept(value);
                        case Outcome.Refused<T>(List<Problem> problems) -> refused.accept(problems);
                    }
                });
    }

    @Override
    public void close() {
        directory.close();
    }
}
