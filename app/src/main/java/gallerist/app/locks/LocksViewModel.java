package gallerist.app.locks;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Copyable;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.exchange.template.Attached;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Reversible.Taken;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Called;
import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.LockLevel;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import tools.jackson.databind.node.ObjectNode;

/** The locks that hold a resource, those above it as well, and one that is to be set. */
public final class LocksViewModel implements AutoCloseable {
    private final Workbench bench;
    private final ResourceId id;
    private final Consumer<Reversible> done;
    private final Live<List<Lock>> locks;
    private final ObjectBinding<List<Holding>> holdings;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<LockLevel> level =
            new SimpleObjectProperty<>(LockLevel.CAN_NOT_DELETE);
    private final StringProperty notes = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final StringBinding nameProblem;
    private final StringBinding obstacle;

    /**
     * A lock that holds.
     *
     * @param place where it is set
     * @param obstacle why it can't be lifted from here, empty when it can
     */
    record Holding(Lock lock, String place, String obstacle) {
        String name() {
            return lock.name();
        }

        String level() {
            return lock.level().text();
        }

        String notes() {
            return lock.notes();
        }
    }

    public LocksViewModel(Workbench bench, ResourceId id, Consumer<Reversible> done) {
        this.bench = bench;
        this.id = id;
        this.done = done;
        this.locks =
                bench.live(
                        List.of(),
                        change -> change instanceof Change.Written && change.touches(id),
                        this::read);
        this.holdings =
                Bindings.createObjectBinding(
                        () -> locks.get().stream().map(this::holding).toList(), locks.value());
        this.nameProblem =
                Bindings.createStringBinding(this::checkName, name, notes, locks.value());
        this.obstacle = Bindings.createStringBinding(this::reason, name, nameProblem, busy);
    }

    private List<Lock> read(Caller caller) {
        return switch (bench.workspace().locks().list(caller, id)) {
            case Outcome.Done<List<Lock>>(List<Lock> around) ->
                    around.stream().filter(lock -> id.isWithin(lock.scope())).toList();
            case Outcome.Refused<List<Lock>> _ -> List.of();
        };
    }

    private Holding holding(Lock lock) {
        boolean isHere = lock.scope().equals(id);
        return new Holding(
                lock,
                isHere ? "Here" : "On " + lock.scope().name(),
                isHere ? "" : "It is set on %s: lift it there".formatted(lock.scope().name()));
    }

    private String checkName() {
        String typed = name.get();
        if (typed.isEmpty()) {
            return "";
        }
        return locks.get().stream()
                        .anyMatch(lock ->
                                lock.scope().equals(id) && lock.name().equalsIgnoreCase(typed))
                ? Checked.sentences(List.of(new Problem.NameTaken("lock", typed)))
                : Checked.by(() -> wanted());
    }

    private Lock wanted() {
        return new Lock(id, name.get(), level.get(), notes.get());
    }

    private String reason() {
        if (busy.get()) {
            return "It is being set";
        }
        return name.get().isBlank() ? "Give the lock a name" : nameProblem.get();
    }

    public String title() {
        return "Locks on " + Called.of(id);
    }

    ObservableValue<List<Holding>> holdings() {
        return holdings;
    }

    StringProperty name() {
        return name;
    }

    ObservableValue<String> nameProblem() {
        return nameProblem;
    }

    ObjectProperty<LockLevel> level() {
        return level;
    }

    StringProperty notes() {
        return notes;
    }

    /** Why no lock can be set now, empty when one can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    public ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** The lock that is typed. */
    public Copyable copyable() {
        return new Copyable(
                bench,
                () ->
                        Recipe.of(
                                AzCommand.of("lock create")
                                        .with("--name", name.get())
                                        .with("--lock-type", level.get().text())
                                        .with("--resource", id.toString())
                                        .withText("--notes", notes.get()),
                                new Request.Attach(attached(wanted()))));
    }

    private static Attached attached(Lock lock) {
        ObjectNode body = Json.object();
        ObjectNode properties = body.putObject("properties");
        properties.put("level", lock.level().text());
        if (!lock.notes().isEmpty()) {
            properties.put("notes", lock.notes());
        }
        return new Attached(
                lock.scope(), "Microsoft.Authorization/locks", lock.name(), "2020-05-01", body);
    }

    /** Sets the lock that was typed. */
    public void set() {
        Lock lock = wanted();
        run(caller -> setting(caller, lock));
    }

    /** Lifts a lock. */
    void lift(Lock lock) {
        run(caller -> lifting(caller, lock));
    }

    private void run(Function<Caller, Outcome<Reversible>> verb) {
        busy.set(true);
        refusal.set("");
        bench.call(
                verb,
                answer -> {
                    busy.set(false);
                    switch (answer) {
                        case Outcome.Done<Reversible>(Reversible back) -> {
                            name.set("");
                            notes.set("");
                            done.accept(back);
                        }
                        case Outcome.Refused<Reversible>(List<Problem> problems) ->
                                refusal.set(Checked.sentences(problems));
                    }
                });
    }

    private Outcome<Reversible> setting(Caller caller, Lock lock) {
        return bench.workspace()
                .locks()
                .write(caller, lock.scope(), lock.name(), _ -> lock)
                .map(set ->
                        new Reversible(
                                "lock " + set.name(),
                                somebody -> Taken.of(lifting(somebody, set))));
    }

    private Outcome<Reversible> lifting(Caller caller, Lock lock) {
        return bench.workspace()
                .locks()
                .delete(caller, lock.scope(), lock.name())
                .map(_ ->
                        new Reversible(
                                "lifting of lock " + lock.name(),
                                somebody -> Taken.of(setting(somebody, lock))));
    }

    @Override
    public void close() {
        locks.close();
    }
}
