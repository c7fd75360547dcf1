package gallerist.storage.sql;

import gallerist.model.Refusal;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.LockLevel;
import gallerist.model.gallery.LockRules;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Locks, by the scope they stand on. */
public final class LockTable {
    private static final String SELECT =
            "select scope, name, lock_level, notes from resource_lock ";

    private LockTable() {}

    public static void refuseIfLocked(
            Transaction transaction, Operation operation, ResourceId scope) {
        Refusal.ifAny(LockRules.refusals(operation.action(), scope, around(transaction, scope)));
    }

    /** The locks that have to do with a scope: its own, those above and those inside. */
    public static List<Lock> around(Transaction transaction, ResourceId scope) {
        return transaction.list(
                SELECT
                        + """
                        where scope_key = any(?) or (scope_key >= ? and scope_key < ?)
                        order by scope_key, name_key\
                        """,
                LockTable::lock,
                scope.scopes().stream().map(ResourceId::key).toArray(String[]::new),
                scope.key() + "/",
                scope.key() + "0");
    }

    public static List<Lock> all(Transaction transaction) {
        return transaction.list(SELECT + "order by scope_key, name_key", LockTable::lock);
    }

    public static Optional<Lock> find(Transaction transaction, ResourceId scope, String name) {
        return transaction.first(
                SELECT + "where scope_key = ? and name_key = ?",
                LockTable::lock,
                scope.key(),
                key(name));
    }

    public static void insert(Transaction transaction, Lock lock) {
        transaction.update(
                """
                insert into resource_lock(scope, scope_key, name, name_key, lock_level, notes)
                values (?, ?, ?, ?, ?, ?)\
                """,
                lock.scope().toString(),
                lock.scope().key(),
                lock.name(),
                key(lock.name()),
                lock.level().text(),
                lock.notes());
    }

    public static void update(Transaction transaction, Lock lock) {
        transaction.update(
                "update resource_lock set lock_level = ?, notes = ?"
                        + " where scope_key = ? and name_key = ?",
                lock.level().text(),
                lock.notes(),
                lock.scope().key(),
                key(lock.name()));
    }

    public static void delete(Transaction transaction, Lock lock) {
        transaction.update(
                "delete from resource_lock where scope_key = ? and name_key = ?",
                lock.scope().key(),
                key(lock.name()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Lock lock(Row row) {
        return new Lock(
                ResourceId.of(row.text(1)),
                row.text(2),
                ResourceTable.choice(LockLevel.class, row.text(3)),
                row.text(4));
    }
}
