package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.Publishing;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.EgressTable;
import gallerist.storage.ledger.EventTable;
import gallerist.storage.ledger.PastCopy;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.ledger.TransferTable;
import gallerist.storage.replication.Holding;
import gallerist.storage.replication.Place;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How versions came to their regions: any moment that has passed, and what happened between two.
 */
public final class ReplicationHistory {
    private final Database database;

    ReplicationHistory(Database database) {
        this.database = database;
    }

    /**
     * How they were at a moment: versions with bytes inside a scope that the caller may see, also
     * those that are gone by now. Files are left out.
     */
    public Outcome<List<VersionReplication>> at(Caller caller, ResourceId scope, Instant moment) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Map<Place, StoreRow> stores =
                            Holding.byPlace(StoreTable.unusableAt(transaction, moment));
                    List<VersionReplication> all = new ArrayList<>();
                    for (Kind kind : List.of(Kind.IMAGE_VERSION, Kind.APPLICATION_VERSION)) {
                        List<ResourceId> readable =
                                Permission.readable(
                                        transaction, caller, kind.action("read"), scope);
                        Map<ResourceId, Publishing> plans =
                                Publishings.within(transaction, kind, scope, readable);
                        readable.stream()
                                .flatMap(part -> past(transaction, part, moment))
                                .filter(copies -> copies.getKey().kind().equals(Optional.of(kind)))
                                .map(copies ->
                                        new Past(
                                                copies.getKey(),
                                                copies.getValue(),
                                                Past.whereabouts(copies.getValue(), stores),
                                                Optional.ofNullable(plans.get(copies.getKey())),
                                                ContentTable.occupied(
                                                        transaction, copies.getKey())))
                                .map(Past::replication)
                                .forEach(all::add);
                    }
                    Refusal.unless(
                            !all.isEmpty()
                                    || scope.name().isEmpty()
                                    || Replications.exists(transaction, scope),
                            Resources.notFound(scope));
                    return all;
                }));
    }

    private static Stream<Map.Entry<ResourceId, List<PastCopy>>> past(
            Transaction transaction, ResourceId scope, Instant moment) {
        return EventTable.at(transaction, scope, moment).stream()
                .collect(
                        Collectors.groupingBy(
                                PastCopy::version, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream();
    }

    /** What happened to copies inside a scope from one moment to another. */
    public Outcome<List<CopyEvent>> events(
            Caller caller, ResourceId scope, Instant from, Instant until) {
        return read(
                caller, scope, transaction -> EventTable.within(transaction, scope, from, until));
    }

    /** The transfers inside a scope that were going on between two moments and have ended. */
    public Outcome<List<Transfer>> transfers(
            Caller caller, ResourceId scope, Instant from, Instant until) {
        return read(
                caller,
                scope,
                transaction -> TransferTable.within(transaction, scope, from, until));
    }

    /**
     * What was written inside a scope between two moments, step by step.
     *
     * @param steps how many
     */
    public Outcome<List<Throughput>> throughput(
            Caller caller, ResourceId scope, Instant from, Instant until, int steps) {
        return read(
                caller,
                scope,
                transaction ->
                        Throughput.of(
                                TransferTable.within(transaction, scope, from, until),
                                EventTable.within(transaction, scope, from, until),
                                from,
                                until,
                                steps));
    }

    /** What went from region to region on days of a time. */
    public Outcome<List<EgressLine>> egress(Caller caller, LocalDate first, LocalDate last) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(
                            transaction,
                            caller,
                            Kind.IMAGE_VERSION.action("read"),
                            WorkspaceTable.subscription(transaction));
                    return EgressTable.between(transaction, first, last);
                }));
    }

    private <T> Outcome<T> read(Caller caller, ResourceId scope, Function<Transaction, T> reader) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(
                            transaction, caller, Kind.IMAGE_VERSION.action("read"), scope);
                    return reader.apply(transaction);
                }));
    }
}
