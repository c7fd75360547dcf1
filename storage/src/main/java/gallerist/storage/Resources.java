package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Facts;
import gallerist.model.activity.FactsOf;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Version;
import gallerist.storage.Writes.Deed;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.Table;
import gallerist.storage.sql.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What all kinds of resources have in common: how they are listed, shown, written and deleted. */
final class Resources<R extends Resource> {
    private final Database database;
    private final Writes writes;
    private final Table<R> table;
    private final Set<Kind> kinds;

    Resources(Database database, Writes writes, Table<R> table, Kind... kinds) {
        this.database = database;
        this.writes = writes;
        this.table = table;
        this.kinds = Set.of(kinds);
    }

    /** Decides what a resource becomes, or refuses. */
    @FunctionalInterface
    interface Rules<R extends Resource> {
        R decide(Transaction transaction, Optional<R> stored, R wanted);
    }

    /** The rules for versions, which refuse what is not the plan that somebody has seen. */
    static <V extends Version> Rules<V> asSeen(String plan, Rules<V> rules) {
        return (transaction, stored, wanted) -> {
            V decided = rules.decide(transaction, stored, wanted);
            stored.ifPresent(before -> Plans.confirm(transaction, plan, before, decided));
            return decided;
        };
    }

    /** The rules for versions that are made of something that somebody else may still change. */
    static <V extends Version> Rules<V> confirmed(
            BiConsumer<Transaction, Version> confirm, Rules<V> rules) {
        return (transaction, stored, wanted) -> {
            V decided = rules.decide(transaction, stored, wanted);
            confirm.accept(transaction, decided);
            return decided;
        };
    }

    /** Reads a stretch of resources. */
    @FunctionalInterface
    interface Reader<R extends Resource> {
        List<R> read(Transaction transaction, Stretch stretch);
    }

    /** Those of a kind inside a scope that somebody may read. */
    Outcome<Page<R>> list(Caller caller, Kind kind, ResourceId scope, Window window) {
        return list(caller, kind, scope, window, table::list);
    }

    Outcome<Page<R>> list(
            Caller caller, Kind kind, ResourceId scope, Window window, Reader<R> reader) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    List<ResourceId> readable =
                            Permission.readable(transaction, caller, kind.action("read"), scope);
                    if (readable.isEmpty()) {
                        return new Page<>(List.of(), "");
                    }
                    refuseUnknown(transaction, scope);
                    return page(transaction, kind, scope, readable, window, reader);
                }));
    }

    private Page<R> page(
            Transaction transaction,
            Kind kind,
            ResourceId scope,
            List<ResourceId> readable,
            Window window,
            Reader<R> reader) {
        // One more than wanted tells whether there is a next page.
        int most = window.most() == Integer.MAX_VALUE ? window.most() : window.most() + 1;
        List<R> found =
                reader.read(transaction, new Stretch(kind, scope, readable, window.after(), most));
        if (found.size() <= window.most()) {
            return new Page<>(found, "");
        }
        List<R> page = found.subList(0, window.most());
        return new Page<>(page, page.getLast().id().key());
    }

    private static void refuseUnknown(Transaction transaction, ResourceId scope) {
        boolean known =
                scope.kind().equals(Optional.of(Kind.SUBSCRIPTION))
                        || ResourceTable.exists(transaction, scope);
        if (!known) {
            throw new Refusal(notFound(scope));
        }
    }

    static Problem notFound(ResourceId id) {
        return id.kind().equals(Optional.of(Kind.RESOURCE_GROUP))
                ? new Problem.GroupNotFound(id.name())
                : new Problem.NotFound(id);
    }

    Outcome<R> show(Caller caller, ResourceId id) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, readAction(id), id);
                    return find(transaction, id);
                }));
    }

    private static String readAction(ResourceId id) {
        return id.kind().orElseThrow(() -> new Refusal(notFound(id))).action("read");
    }

    R find(Transaction transaction, ResourceId id) {
        return table.find(transaction, id).orElseThrow(() -> new Refusal(notFound(id)));
    }

    Outcome<R> write(
            Caller caller, Operation operation, ResourceId id, Edit<R> edit, Rules<R> rules) {
        return write(caller, operation, id, edit, rules, (_, _) -> {});
    }

    /**
     * Writes a resource together with something else.
     *
     * @param together is done in the same transaction, after the resource was written
     */
    Outcome<R> write(
            Caller caller,
            Operation operation,
            ResourceId id,
            Edit<R> edit,
            Rules<R> rules,
            BiConsumer<Transaction, R> together) {
        return writes.attempt(
                caller,
                operation,
                id,
                transaction -> {
                    Optional<R> before = table.find(transaction, id);
                    R decided = rules.decide(transaction, before, wanted(id, before, edit));
                    if (isAsItWas(transaction, before, decided)) {
                        return Written.unchanged(before.orElseThrow());
                    }
                    R after = store(transaction, caller, before, decided);
                    together.accept(transaction, after);
                    return Written.changed(
                            after,
                            before.map(FactsOf::resource).orElse(Facts.NONE),
                            FactsOf.resource(after));
                });
    }

    /** A wish for what is there already still lets its bytes be made where some are missing. */
    private boolean isAsItWas(Transaction transaction, Optional<R> before, R decided) {
        return before.map(FactsOf::resource).equals(Optional.of(FactsOf.resource(decided)))
                && ItsBytes.areAtRest(transaction, decided.id());
    }

    /** A write among others; one that changes nothing is not written. */
    Deed<Imports.Became> deed(
            Caller caller, Operation operation, ResourceId id, Edit<R> edit, Rules<R> rules) {
        return new Deed<>(
                operation,
                id,
                transaction -> {
                    Optional<R> before = table.find(transaction, id);
                    R decided = rules.decide(transaction, before, wanted(id, before, edit));
                    Facts was = before.map(FactsOf::resource).orElse(Facts.NONE);
                    if (isAsItWas(transaction, before, decided)) {
                        return Written.unchanged(Imports.Became.same(before.orElseThrow()));
                    }
                    R after = store(transaction, caller, before, decided);
                    return Written.changed(
                            new Imports.Became(
                                    before.isEmpty() ? Imports.Way.CREATED : Imports.Way.UPDATED,
                                    after),
                            was,
                            FactsOf.resource(after));
                });
    }

    private R wanted(ResourceId id, Optional<R> before, Edit<R> edit) {
        Refusal.unless(
                id.kind().filter(kinds::contains).isPresent(),
                new Problem.IdInvalid(id.toString()));
        R wanted = edit.apply(before);
        Refusal.unless(
                wanted.id().equals(id), new Problem.EntityNameDiffers(wanted.name(), id.name()));
        return wanted;
    }

    /**
     * What would be written, without writing it: refuses what {@code write} would refuse, and logs
     * the refusal as that does.
     */
    Outcome<R> rehearse(
            Caller caller, Operation operation, ResourceId id, Edit<R> edit, Rules<R> rules) {
        return writes.attempt(
                caller,
                operation,
                id,
                transaction -> {
                    Optional<R> before = table.find(transaction, id);
                    return Written.unchanged(rules.decide(transaction, before, edit.apply(before)));
                });
    }

    /** Writes what was decided, signed by the caller, and reads it back. */
    R store(Transaction transaction, Caller caller, Optional<R> before, R decided) {
        Stored stored = Stamp.on(before, caller, writes.now());
        if (before.isEmpty()) {
            table.insert(transaction, decided, stored);
        } else {
            table.update(transaction, decided, stored);
            ItsBytes.follow(transaction, before.get(), decided.id());
        }
        return table.find(transaction, decided.id()).orElseThrow();
    }

    /** Whether there was one to delete. */
    Outcome<Boolean> delete(
            Caller caller, Operation operation, ResourceId id, BiConsumer<Transaction, R> rules) {
        return delete(caller, operation, id, Optional.empty(), rules);
    }

    /**
     * Whether there was one to delete.
     *
     * @param seen as somebody has seen it; refused when it has changed meanwhile
     */
    Outcome<Boolean> delete(
            Caller caller,
            Operation operation,
            ResourceId id,
            Optional<R> seen,
            BiConsumer<Transaction, R> rules) {
        return writes.attempt(
                caller,
                operation,
                id,
                transaction -> {
                    seen.ifPresent(known ->
                            Edit.basedOn(known, now -> now).apply(table.find(transaction, id)));
                    return deleted(transaction, id, rules);
                });
    }

    /** Whether there was one to delete. */
    Written<Boolean> deleted(
            Transaction transaction, ResourceId id, BiConsumer<Transaction, R> rules) {
        Optional<R> before = table.find(transaction, id);
        if (before.isEmpty()) {
            return Written.unchanged(false);
        }
        rules.accept(transaction, before.get());
        remove(transaction, id);
        return Written.changed(true, FactsOf.resource(before.get()), Facts.NONE);
    }

    /** A resource with bytes goes when they are gone. */
    void remove(Transaction transaction, ResourceId id) {
        if (!ItsBytes.condemn(transaction, id)) {
            table.delete(transaction, id);
        }
    }
}
