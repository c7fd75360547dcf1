package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.activity.Anchor;
import gallerist.model.activity.Change;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Facts;
import gallerist.model.activity.Operation;
import gallerist.model.activity.Status;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.sql.ActivityTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.LockTable;
import gallerist.storage.sql.Transaction;
import java.io.Serial;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The way of every change: one transaction with its entry in the log. Somebody without the right,
 * or whose wish breaks a rule, changes nothing but the log.
 */
final class Writes {
    private final Database database;
    private final InstantSource clock;
    private final NotedHead noted;
    private final Changes announced;

    Writes(Database database, InstantSource clock, NotedHead noted, Changes announced) {
        this.database = database;
        this.clock = clock;
        this.noted = noted;
        this.announced = announced;
    }

    /** What a verb came to: where nothing became different, there is nothing to log. */
    record Written<T>(T value, boolean isLogged, List<Change> changes) {

        static <T> Written<T> unchanged(T value) {
            return new Written<>(value, false, List.of());
        }

        static <T> Written<T> changed(T value, Facts before, Facts after) {
            List<Change> changes = before.changesTo(after);
            return new Written<>(value, !changes.isEmpty(), changes);
        }
    }

    /**
     * One change of several that belong together.
     *
     * @param scope what is changed
     */
    record Deed<T>(Operation operation, ResourceId scope, Function<Transaction, Written<T>> work) {}

    <T> Outcome<T> attempt(
            Caller caller,
            Operation operation,
            ResourceId scope,
            Function<Transaction, Written<T>> work) {
        return attemptEach(
                        caller,
                        operation,
                        List.of(scope),
                        Function.identity(),
                        (transaction, _) -> work.apply(transaction))
                .map(List::getFirst);
    }

    /** The same with several things, each with its entry: with all of them or with none. */
    <I, T> Outcome<List<T>> attemptEach(
            Caller caller,
            Operation operation,
            List<I> items,
            Function<I, ResourceId> scopeOf,
            BiFunction<Transaction, I, Written<T>> work) {
        if (items.isEmpty()) {
            return Outcome.done(List.of());
        }
        AtomicReference<ResourceId> tried = new AtomicReference<>(scopeOf.apply(items.getFirst()));
        Outcome<Logged<List<T>>> outcome =
                Outcome.of(() ->
                        database.writeInTurn(transaction -> {
                            // One writer at a time decides and writes, from the head of the log on.
                            Anchor head = ActivityTable.head(transaction);
                            List<T> values = new ArrayList<>();
                            List<ResourceId> changed = new ArrayList<>();
                            for (I item : items) {
                                ResourceId scope = scopeOf.apply(item);
                                tried.set(scope);
                                permit(transaction, caller, operation, scope);
                                Written<T> written = work.apply(transaction, item);
                                if (written.isLogged()) {
                                    Entry entry = entry(caller, operation, scope, written);
                                    head = ActivityTable.append(transaction, head, entry);
                                    changed.add(scope);
                                }
                                values.add(written.value());
                            }
                            return new Logged<>(values, head, operation, changed);
                        }));
        if (outcome instanceof Outcome.Refused<Logged<List<T>>>(List<Problem> problems)) {
            note(logFailure(caller, operation, tried.get(), problems.getFirst().code()));
            announced.refused(operation, tried.get());
        }
        return outcome.map(this::afterNoting);
    }

    /** What would come of changes of any kind, one after the other; nothing of it is kept. */
    <T> List<Outcome<T>> rehearseAll(Caller caller, List<Deed<T>> deeds) {
        List<Outcome<T>> outcomes = new ArrayList<>();
        takingBack(transaction -> {
            doAll(transaction, caller, deeds, outcomes);
            throw new TakenBack();
        });
        return outcomes;
    }

    /** Changes of any kind, each with its entry: with all of them or with none. */
    <T> List<Outcome<T>> attemptAll(Caller caller, List<Deed<T>> deeds) {
        List<Outcome<T>> outcomes = new ArrayList<>();
        Optional<Together> done =
                takingBack(transaction -> {
                    Together all = doAll(transaction, caller, deeds, outcomes);
                    if (firstRefused(outcomes) < outcomes.size()) {
                        throw new TakenBack();
                    }
                    return all;
                });
        done.ifPresentOrElse(
                all -> {
                    note(all.head());
                    all.changed()
                            .forEach(deed -> announced.written(deed.operation(), deed.scope()));
                },
                () -> logRefused(caller, deeds, outcomes));
        return outcomes;
    }

    private <T> Together doAll(
            Transaction transaction,
            Caller caller,
            List<Deed<T>> deeds,
            List<Outcome<T>> outcomes) {
        Anchor head = ActivityTable.head(transaction);
        List<Deed<?>> changed = new ArrayList<>();
        for (Deed<T> deed : deeds) {
            Outcome<Written<T>> outcome =
                    Outcome.of(() -> {
                        permit(transaction, caller, deed.operation(), deed.scope());
                        return deed.work().apply(transaction);
                    });
            if (outcome instanceof Outcome.Done<Written<T>>(Written<T> written)
                    && written.isLogged()) {
                Entry entry = entry(caller, deed.operation(), deed.scope(), written);
                head = ActivityTable.append(transaction, head, entry);
                changed.add(deed);
            }
            outcomes.add(outcome.map(Written::value));
        }
        return new Together(head, changed);
    }

    /** How long the log is since, and what was changed. */
    private record Together(Anchor head, List<Deed<?>> changed) {}

    /** Empty when the work took everything back. */
    private Optional<Together> takingBack(Function<Transaction, Together> work) {
        try {
            return Optional.of(database.writeInTurn(work));
        } catch (TakenBack nothingKept) {
            return Optional.empty();
        }
    }

    /** Ends a transaction that keeps nothing. */
    private static final class TakenBack extends RuntimeException {
        @Serial private static final long serialVersionUID = 1;

        TakenBack() {
            super("", null, false, false);
        }
    }

    private static <T> int firstRefused(List<Outcome<T>> outcomes) {
        int at = 0;
        while (at < outcomes.size() && outcomes.get(at) instanceof Outcome.Done<T>) {
            at++;
        }
        return at;
    }

    private <T> void logRefused(Caller caller, List<Deed<T>> deeds, List<Outcome<T>> outcomes) {
        int at = firstRefused(outcomes);
        if (outcomes.get(at) instanceof Outcome.Refused<T>(List<Problem> problems)) {
            Deed<T> deed = deeds.get(at);
            note(logFailure(caller, deed.operation(), deed.scope(), problems.getFirst().code()));
            announced.refused(deed.operation(), deed.scope());
        }
    }

    /** What was done, on what, and how long the log is since. */
    private record Logged<T>(T value, Anchor head, Operation operation, List<ResourceId> changed) {}

    private <T> T afterNoting(Logged<T> logged) {
        note(logged.head());
        logged.changed().forEach(id -> announced.written(logged.operation(), id));
        return logged.value();
    }

    /** A note may not know more than what has reached the disk. */
    private void note(Anchor head) {
        if (!database.defers()) {
            noted.note(head);
        }
    }

    void together(Runnable changes) {
        try {
            database.together(changes);
        } finally {
            note(database.read(ActivityTable::head));
        }
    }

    /** What the workspace does by itself, when its time has come and no lock holds it back. */
    <T> Outcome<T> unattended(
            Operation operation, ResourceId scope, Function<Transaction, Written<T>> work) {
        return Outcome.of(() ->
                        database.writeInTurn(transaction -> {
                            Anchor head = ActivityTable.head(transaction);
                            LockTable.refuseIfLocked(transaction, operation, scope);
                            Written<T> written = work.apply(transaction);
                            Entry entry = entry(Caller.NOBODY, operation, scope, written);
                            return new Logged<>(
                                    written.value(),
                                    ActivityTable.append(transaction, head, entry),
                                    operation,
                                    List.of(scope));
                        }))
                .map(this::afterNoting);
    }

    /**
     * Notes what has come about by itself; locks are about what people do.
     *
     * @param seen what is to be noted, nothing when it is known already
     */
    void note(
            Operation operation,
            ResourceId scope,
            Function<Transaction, Optional<List<Change>>> seen) {
        database.writeInTurn(
                        transaction -> {
                            Anchor head = ActivityTable.head(transaction);
                            return seen.apply(transaction)
                                    .map(changes ->
                                            ActivityTable.append(
                                                    transaction,
                                                    head,
                                                    entry(
                                                            Caller.NOBODY,
                                                            operation,
                                                            scope,
                                                            Status.SUCCEEDED,
                                                            "",
                                                            changes)));
                        })
                .ifPresent(head -> {
                    note(head);
                    announced.written(operation, scope);
                });
    }

    private static void permit(
            Transaction transaction, Caller caller, Operation operation, ResourceId scope) {
        Permission.require(transaction, caller, operation.action(), scope);
        LockTable.refuseIfLocked(transaction, operation, scope);
    }

    private Anchor logFailure(Caller caller, Operation operation, ResourceId scope, String code) {
        return database.writeInTurn(transaction ->
                ActivityTable.append(
                        transaction,
                        ActivityTable.head(transaction),
                        entry(caller, operation, scope, Status.FAILED, code, List.of())));
    }

    private Entry entry(Caller caller, Operation operation, ResourceId scope, Written<?> written) {
        return entry(caller, operation, scope, Status.SUCCEEDED, "", written.changes());
    }

    private Entry entry(
            Caller caller,
            Operation operation,
            ResourceId scope,
            Status status,
            String code,
            List<Change> changes) {
        List<Change> told = new ArrayList<>(changes);
        told.addAll(caller.note().changes());
        return new Entry(
                0,
                now(),
                operation.action(),
                scope.toString(),
                caller.principal().name(),
                caller.principal().id().toString(),
                caller.login(),
                caller.correlation(),
                status,
                code,
                told,
                "",
                "");
    }

    /** The time as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
