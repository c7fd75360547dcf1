package gallerist.storage;

import gallerist.model.Nearest;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Facts;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.LockTable;
import gallerist.storage.sql.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Guards on scopes and everything inside them. */
public final class Locks {
    private static final String READ = "Microsoft.Authorization/locks/read";

    private final Database database;
    private final Writes writes;

    Locks(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /** The locks on a scope, those above, which hold there too, and those inside. */
    public Outcome<List<Lock>> list(Caller caller, ResourceId scope) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, READ, scope);
                    return LockTable.around(transaction, scope);
                }));
    }

    public Outcome<Lock> show(Caller caller, ResourceId scope, String name) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, READ, scope);
                    return LockTable.find(transaction, scope, name)
                            .orElseThrow(() -> new Refusal(unknown(transaction, scope, name)));
                }));
    }

    private static Problem unknown(Transaction transaction, ResourceId scope, String name) {
        List<String> names =
                LockTable.around(transaction, scope).stream()
                        .filter(lock -> lock.scope().equals(scope))
                        .map(Lock::name)
                        .toList();
        return new Problem.NamedNotFound("lock", name, Nearest.to(name, names));
    }

    /** Sets a lock or changes it, given the one that is there. */
    public Outcome<Lock> write(
            Caller caller, ResourceId scope, String name, Function<Optional<Lock>, Lock> edit) {
        return writes.attempt(
                caller,
                Operation.LOCK_WRITE,
                scope,
                transaction -> {
                    Scopes.require(transaction, scope);
                    Optional<Lock> before = LockTable.find(transaction, scope, name);
                    Lock wanted = edit.apply(before);
                    if (before.isEmpty()) {
                        LockTable.insert(transaction, wanted);
                    } else {
                        LockTable.update(transaction, wanted);
                    }
                    return Written.changed(
                            wanted, before.map(Locks::facts).orElse(Facts.NONE), facts(wanted));
                });
    }

    /** Whether there was one to lift. */
    public Outcome<Boolean> delete(Caller caller, ResourceId scope, String name) {
        return writes.attempt(
                caller,
                Operation.LOCK_DELETE,
                scope,
                transaction -> {
                    Optional<Lock> before = LockTable.find(transaction, scope, name);
                    before.ifPresent(lock -> LockTable.delete(transaction, lock));
                    return before.map(lock -> Written.changed(true, facts(lock), Facts.NONE))
                            .orElseGet(() -> Written.unchanged(false));
                });
    }

    private static Facts facts(Lock lock) {
        return new Facts(
                Map.of("id", lock.id(), "level", lock.level().text(), "notes", lock.notes()));
    }
}
