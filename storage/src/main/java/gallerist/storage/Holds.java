package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Change;
import gallerist.model.activity.Operation;
import gallerist.model.copies.Trouble;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Hold;
import gallerist.model.replication.Steer;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Writes.Written;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.HoldTable;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.replication.Debris;
import gallerist.storage.replication.Depot;
import gallerist.storage.replication.Holding;
import gallerist.storage.replication.Place;
import gallerist.storage.replication.Plan;
import gallerist.storage.replication.StatusOf;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Copies of versions that are held, given up, let go and tried again by a person. */
public final class Holds {
    private final Database database;
    private final Writes writes;
    private final Supplier<Depot> depot;

    Holds(Database database, Writes writes, Supplier<Depot> depot) {
        this.database = database;
        this.writes = writes;
        this.depot = depot;
    }

    /**
     * Steers the copies of a version that are not whole yet.
     *
     * @return in how many regions there was something to steer
     */
    public Outcome<Integer> steer(
            Steer way, Caller caller, ResourceId version, Optional<Region> region) {
        return switch (way) {
            case PAUSE -> hold(caller, version, region, Hold.PAUSED);
            case RESUME -> resume(caller, version, region);
            case RETRY -> retry(caller, version, region);
            case CANCEL -> cancel(caller, version, region);
        };
    }

    private Outcome<Integer> cancel(Caller caller, ResourceId id, Optional<Region> region) {
        return hold(caller, id, region, Hold.CANCELLED)
                .map(regions -> {
                    database.read(transaction -> ContentTable.of(transaction, id))
                            .ifPresent(content -> new Debris(depot.get()).clear(content.id()));
                    return regions;
                });
    }

    private Outcome<Integer> hold(
            Caller caller, ResourceId id, Optional<Region> region, Hold hold) {
        return steer(
                caller,
                id,
                region,
                (transaction, content, each) -> {
                    if (isHeld(transaction, content, each, hold)
                            || isHeld(transaction, content, each, Hold.CANCELLED)
                            || !isUnderWay(transaction, content, each)) {
                        return false;
                    }
                    HoldTable.put(transaction, content.id(), each, hold, caller.principal().name());
                    copies(transaction, content, each).stream()
                            .filter(copy -> copy.known().isUnfinished())
                            .filter(copy -> copy.state() != CopyState.HELD)
                            .forEach(copy ->
                                    CopyTable.move(
                                            transaction,
                                            copy,
                                            CopyState.HELD,
                                            Trouble.NONE,
                                            writes.now()));
                    return true;
                });
    }

    /** Whether a copy is missing in a region, or is to be made again. */
    private static boolean isUnderWay(Transaction transaction, Content content, Region region) {
        Holding holding = Holding.of(transaction, content);
        return holding.where().in(region).stream().anyMatch(copy -> !isAtRest(copy))
                || StatusOf.missing(holding, Plan.of(transaction, content)).stream()
                        .anyMatch(slot -> slot.region().equals(region));
    }

    private static boolean isAtRest(CopyRow copy) {
        return copy.state() == CopyState.PRESENT || copy.state() == CopyState.DELETING;
    }

    private static Trouble told(String deed, Caller caller) {
        return Trouble.of(Trouble.Kind.NONE, deed + " by " + caller.principal().name());
    }

    private Outcome<Integer> resume(Caller caller, ResourceId id, Optional<Region> region) {
        return steer(
                caller,
                id,
                region,
                (transaction, content, each) ->
                        letGo(transaction, content, each, Hold.PAUSED, told("Resumed", caller)));
    }

    private Outcome<Integer> retry(Caller caller, ResourceId id, Optional<Region> region) {
        return steer(
                        caller,
                        id,
                        region,
                        (transaction, content, each) -> {
                            Trouble retried = told("Retried", caller);
                            List<CopyRow> tried =
                                    copies(transaction, content, each).stream()
                                            .filter(Holds::isTriedLater)
                                            .toList();
                            tried.forEach(copy ->
                                    CopyTable.postpone(
                                            transaction,
                                            copy,
                                            retried,
                                            0,
                                            writes.now(),
                                            writes.now()));
                            return letGo(transaction, content, each, Hold.CANCELLED, retried)
                                    || !tried.isEmpty()
                                    || wasOut(transaction, content, each);
                        })
                .map(regions -> {
                    look(id, region);
                    return regions;
                });
    }

    private static boolean wasOut(Transaction transaction, Content content, Region region) {
        return copies(transaction, content, region).stream()
                .flatMap(copy -> StoreTable.find(transaction, region, copy.slot().zone()).stream())
                .anyMatch(store -> !store.condition().isUsable());
    }

    /** Looks at the stores again that may have been out. */
    private void look(ResourceId id, Optional<Region> region) {
        database.read(transaction ->
                        ContentTable.of(transaction, id).stream()
                                .flatMap(
                                        content -> CopyTable.of(transaction, content.id()).stream())
                                .map(copy -> Place.of(copy.slot()))
                                .filter(place ->
                                        region.isEmpty() || region.get().equals(place.region()))
                                .distinct()
                                .toList())
                .forEach(depot.get().stores()::open);
    }

    /** Whether another attempt follows. */
    static boolean isTriedLater(CopyRow copy) {
        return switch (copy.state()) {
            case ABSENT, WAITING, DAMAGED, LOST -> true;
            case COPYING, PRESENT, DELETING, HELD -> false;
        };
    }

    private boolean letGo(
            Transaction transaction, Content content, Region region, Hold hold, Trouble told) {
        boolean isHeld = isHeld(transaction, content, region, hold);
        if (isHeld) {
            HoldTable.clear(transaction, content.id(), region);
            copies(transaction, content, region).stream()
                    .filter(copy -> copy.state() == CopyState.HELD)
                    .forEach(copy ->
                            CopyTable.move(
                                    transaction, copy, letGo(copy, hold), told, writes.now()));
        }
        CopyTable.hurry(transaction, content.id(), writes.now());
        return isHeld;
    }

    private static boolean isHeld(
            Transaction transaction, Content content, Region region, Hold hold) {
        return HoldTable.of(transaction, content.id(), region)
                .filter(held -> held.hold() == hold)
                .isPresent();
    }

    /** Where something is left of a cancelled copy, that goes, and another copy is made. */
    private static CopyState letGo(CopyRow copy, Hold hold) {
        return hold == Hold.CANCELLED && !copy.partWorker().isEmpty()
                ? CopyState.DELETING
                : CopyState.WAITING;
    }

    private static List<CopyRow> copies(Transaction transaction, Content content, Region region) {
        return CopyTable.of(transaction, content.id()).stream()
                .filter(copy -> copy.slot().region().equals(region))
                .toList();
    }

    @FunctionalInterface
    private interface Move {
        /** Whether there was anything to do. */
        boolean make(Transaction transaction, Content content, Region region);
    }

    private Outcome<Integer> steer(
            Caller caller, ResourceId id, Optional<Region> region, Move move) {
        Operation operation =
                id.kind().equals(Optional.of(Kind.APPLICATION_VERSION))
                        ? Operation.APPLICATION_VERSION_REPLICATE
                        : Operation.VERSION_REPLICATE;
        return writes.attempt(
                caller,
                operation,
                id,
                transaction -> {
                    Refusal.unless(Replications.exists(transaction, id), Resources.notFound(id));
                    if (ContentTable.pinnedBy(transaction, id).isPresent()) {
                        return Written.unchanged(0);
                    }
                    Content content =
                            ContentTable.of(transaction, id)
                                    .orElseThrow(() -> new Refusal(new Problem.WithoutBytes(id)));
                    List<Region> regions =
                            Stream.concat(
                                            Plan.of(transaction, content).targets().stream()
                                                    .map(TargetRegion::region),
                                            CopyTable.of(transaction, content.id()).stream()
                                                    .map(copy -> copy.slot().region()))
                                    .distinct()
                                    .filter(each -> region.isEmpty() || region.get().equals(each))
                                    .toList();
                    Refusal.unless(
                            !regions.isEmpty(),
                            new Problem.NotInRegion(
                                    id, region.map(Region::displayName).orElse("")));
                    int steered =
                            (int)
                                    regions.stream()
                                            .filter(each -> move.make(transaction, content, each))
                                            .count();
                    if (steered == 0) {
                        return Written.unchanged(0);
                    }
                    ContentTable.revise(transaction, content.id());
                    return new Written<>(steered, true, List.<Change>of());
                });
    }
}
