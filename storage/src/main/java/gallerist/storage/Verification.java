package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.activity.Change;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.image.Watch;
import gallerist.storage.Writes.Written;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.ScrubTable;
import gallerist.storage.replication.Depot;
import gallerist.storage.replication.Scrub;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reading copies again, to see whether they still are what they were. */
public final class Verification {
    private final Database database;
    private final Writes writes;
    private final Supplier<Depot> depot;
    private final Runnable poke;

    Verification(Database database, Writes writes, Supplier<Depot> depot, Runnable poke) {
        this.database = database;
        this.writes = writes;
        this.depot = depot;
        this.poke = poke;
    }

    /** The contents to be read, and for whom those are that lie with others. */
    private record Reading(Set<Content> contents, List<Verified.Borrowed> borrowed) {}

    /**
     * Reads all copies inside a scope, and those whose bytes shallow versions in it use. What is
     * damaged is made again by the service.
     */
    public Outcome<Verified> verify(Caller caller, ResourceId scope, Watch watch) {
        return Outcome.of(() ->
                        database.read(transaction -> {
                            Permission.require(
                                    transaction, caller, Kind.IMAGE_VERSION.action("read"), scope);
                            Reading reading = reading(transaction, scope);
                            Refusal.unless(
                                    !reading.contents().isEmpty()
                                            || scope.name().isEmpty()
                                            || Replications.exists(transaction, scope),
                                    Resources.notFound(scope));
                            return reading;
                        }))
                .map(reading -> {
                    Verified found = verified(reading.contents(), watch);
                    if (!found.isWhole()) {
                        poke.run();
                    }
                    return found.with(reading.borrowed());
                });
    }

    private static Reading reading(Transaction transaction, ResourceId scope) {
        Set<Content> contents = new LinkedHashSet<>(ContentTable.within(transaction, scope));
        List<Verified.Borrowed> borrowed = new ArrayList<>();
        ContentTable.pinnedWithin(transaction, scope)
                .forEach((version, content) -> {
                    contents.add(content);
                    borrowed.add(new Verified.Borrowed(version, content.path()));
                });
        return new Reading(contents, borrowed);
    }

    private Verified verified(Set<Content> contents, Watch watch) {
        List<CopyRow> copies =
                database.read(transaction ->
                        contents.stream()
                                .flatMap(
                                        content -> CopyTable.of(transaction, content.id()).stream())
                                .toList());
        return new Scrub(depot.get()).of(copies, watch);
    }

    public ScrubSchedule schedule() {
        return database.read(ScrubTable::schedule);
    }

    /** How often each copy is read again from now on. */
    public Outcome<ScrubSchedule> schedule(Caller caller, ScrubSchedule schedule) {
        return writes.attempt(
                caller,
                Operation.SCRUB_WRITE,
                database.read(WorkspaceTable::subscription),
                transaction -> {
                    ScrubTable.schedule(transaction, schedule);
                    return new Written<>(schedule, true, List.<Change>of());
                });
    }
}
