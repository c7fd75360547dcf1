package gallerist.storage.replication;

import gallerist.model.copies.StoreCondition;
import gallerist.model.copies.Trouble;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.storage.Drills;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.region.Condition;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.Identity;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.WorkerLock;
import gallerist.storage.region.folder.FolderStore;
import gallerist.storage.region.wrap.Drill;
import gallerist.storage.region.wrap.DrilledStore;
import gallerist.storage.region.wrap.Throttle;
import gallerist.storage.region.wrap.ThrottledStore;
import gallerist.storage.sql.Database;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The stores of a workspace. None is used before its marker was compared with the database, and
 * none that is older than the database before it was taken stock of.
 */
public final class Stores implements AutoCloseable {
    private final Database database;
    private final InstantSource clock;
    private final Location location;
    private final PathId workspace;
    private final PathId worker;
    private final Epoch epoch;
    private final Runnable onOtherSpeed;
    private final Runnable onOtherCondition;
    private final AtomicBoolean hasNoted = new AtomicBoolean();
    private final Throttle throttle = new Throttle();
    private final Stocktaking stocktaking;
    private final Map<Place, Object> places = new ConcurrentHashMap<>();
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final AtomicBoolean hasDiscovered = new AtomicBoolean();
    private final AtomicBoolean hasTakenStock = new AtomicBoolean();
    private volatile boolean isLimited;
    private final Map<UUID, WorkerLock> locks = new ConcurrentHashMap<>();

    /** A store as it was opened at a location. */
    private record Known(Place place, String location, DrilledStore drilled, RegionStore store) {}

    /**
     * Prepares the stores.
     *
     * @param onOtherSpeed told when from now on they are faster or slower
     * @param onOtherCondition told when one can be used no more, or again
     */
    Stores(
            Database database,
            InstantSource clock,
            Location location,
            PathId workspace,
            PathId worker,
            Epoch epoch,
            Runnable onOtherSpeed,
            Runnable onOtherCondition) {
        this.database = database;
        this.clock = clock;
        this.location = location;
        this.workspace = workspace;
        this.worker = worker;
        this.epoch = epoch;
        this.onOtherSpeed = onOtherSpeed;
        this.onOtherCondition = onOtherCondition;
        this.stocktaking = new Stocktaking(database, clock);
    }

    /** Looks at the store of a zone; one that was never used is made. */
    public OpenStore open(Place place) {
        OpenStore opened;
        synchronized (places.computeIfAbsent(place, _ -> new Object())) {
            opened = looked(place);
        }
        // Who hears of it may want other locks, and so none is held.
        if (hasNoted.getAndSet(false)) {
            onOtherCondition.run();
        }
        return opened;
    }

    private OpenStore looked(Place place) {
        StoreRow row = row(place);
        RegionStore store = store(row);
        Condition condition = store.condition(epoch);
        try {
            return switch (condition) {
                case Condition.Ready() -> {
                    if (!row.condition().isUsable()) {
                        stocktaking.of(place, store);
                    }
                    yield used(row, store);
                }
                case Condition.Stale _ -> {
                    stocktaking.of(place, store);
                    store.raise(epoch);
                    yield used(row, store);
                }
                case Condition.NoMarker(boolean isFree) ->
                        isFree && !row.established()
                                ? founded(row, store)
                                : refused(row, condition);
                case Condition.Swapped _, Condition.Ahead _, Condition.Unreachable _ ->
                        refused(row, condition);
            };
        } catch (StoreFailure e) {
            return refused(row, new Condition.Unreachable(e));
        }
    }

    /** Looks at every store that was ever used, so that what is known of them is true. */
    public void check() {
        if (hasDiscovered.compareAndSet(false, true)) {
            discover();
        }
        database.read(StoreTable::all).stream()
                .filter(StoreRow::established)
                .forEach(row -> open(place(row)));
    }

    /** Whether somebody has taken a store away, or brought one back, since it was used. */
    boolean areOtherwise() {
        return database.read(transaction -> {
            Map<UUID, StoreCondition> noted = new HashMap<>();
            StoreTable.all(transaction).forEach(row -> noted.put(row.id(), row.condition()));
            return StoreTable.seen(transaction).stream()
                    .anyMatch(row -> noted.get(row.id()) != row.condition());
        });
    }

    /**
     * Looks at every store that there is, once: bytes are deleted only when it is known what all
     * that can be reached hold.
     */
    void takeStock() {
        if (hasTakenStock.compareAndSet(false, true)) {
            check();
        }
    }

    /** Stores of the workspace that an older database does not know. */
    private void discover() {
        for (Markers.Found found : Markers.inside(location.workspace())) {
            Identity identity = found.marker().identity();
            Optional<UUID> id = Names.possible(identity.store());
            Optional<Place> place =
                    Regions.find(identity.region().text())
                            .map(region -> new Place(region, identity.zone()));
            if (identity.workspace().equals(workspace) && id.isPresent() && place.isPresent()) {
                discovered(id.get(), place.get(), found.folder());
            }
        }
    }

    private void discovered(UUID id, Place place, Path folder) {
        if (!folder.equals(location.usual(place))) {
            return;
        }
        database.write(transaction -> {
            boolean isKnown =
                    StoreTable.find(transaction, place.region(), place.zone())
                            .filter(row -> row.established() || !row.location().isEmpty())
                            .isPresent();
            if (!isKnown) {
                StoreTable.found(transaction, id, place.region(), place.zone(), clock.instant());
            }
            return !isKnown;
        });
    }

    private StoreRow row(Place place) {
        Optional<StoreRow> row =
                database.read(
                        transaction -> StoreTable.find(transaction, place.region(), place.zone()));
        return row.orElseGet(() ->
                database.write(transaction -> {
                    if (StoreTable.find(transaction, place.region(), place.zone()).isEmpty()) {
                        StoreTable.insert(transaction, place.region(), place.zone(), "");
                    }
                    return StoreTable.find(transaction, place.region(), place.zone()).orElseThrow();
                }));
    }

    private RegionStore store(StoreRow row) {
        Known opened =
                known.compute(
                        row.id(),
                        (_, before) ->
                                before != null && before.location().equals(row.location())
                                        ? before
                                        : made(row));
        if (opened.drilled().drill(drill(row.drills()))) {
            onOtherSpeed.run();
        }
        return opened.store();
    }

    private static Drill drill(Drills drills) {
        return new Drill(
                drills.outage(),
                drills.full(),
                drills.bytesPerSecond() > 0
                        ? OptionalLong.of(drills.bytesPerSecond())
                        : OptionalLong.empty());
    }

    private Known made(StoreRow row) {
        DrilledStore drilled =
                new DrilledStore(
                        new FolderStore(
                                location.of(row), Names.store(row.id(), workspace, place(row))));
        return new Known(
                place(row), row.location(), drilled, new ThrottledStore(drilled, throttle));
    }

    private OpenStore founded(StoreRow row, RegionStore store) throws StoreFailure {
        try {
            store.create(epoch);
        } catch (StoreFailure perhapsByAnotherWorker) {
            if (!(store.condition(epoch) instanceof Condition.Ready)) {
                throw perhapsByAnotherWorker;
            }
        }
        return used(row, store);
    }

    private OpenStore used(StoreRow row, RegionStore store) throws StoreFailure {
        lock(row, store);
        if (!row.established()) {
            database.write(transaction -> {
                StoreTable.establish(transaction, row.id(), clock.instant());
                return true;
            });
        }
        note(row, StoreCondition.READY, "");
        return new OpenStore(place(row), Optional.of(store), Trouble.NONE);
    }

    /** Held as long as the process lives, so that nobody takes its parts. */
    private void lock(StoreRow row, RegionStore store) throws StoreFailure {
        if (!locks.containsKey(row.id())) {
            store.lock(worker).ifPresent(lock -> locks.put(row.id(), lock));
        }
    }

    private OpenStore refused(StoreRow row, Condition condition) {
        String detail = StoreTroubles.detail(condition, location.of(row).toString());
        note(row, StoreTroubles.condition(condition), detail);
        return new OpenStore(
                place(row), Optional.empty(), Trouble.of(Trouble.Kind.OFFLINE, detail));
    }

    private void note(StoreRow row, StoreCondition condition, String detail) {
        if (row.condition() != condition || !row.detail().equals(detail)) {
            database.write(transaction -> {
                StoreTable.condition(transaction, row.id(), condition, detail, clock.instant());
                if (condition.isUsable()) {
                    CopyTable.hurry(transaction, row.region(), row.zone(), clock.instant());
                }
                return true;
            });
            hasNoted.set(true);
        }
    }

    private static Place place(StoreRow row) {
        return new Place(row.region(), row.zone());
    }

    /** The lock of a worker, our own too; none when that worker lives. */
    Optional<WorkerLock> lockOf(Place place, PathId other, RegionStore store) throws StoreFailure {
        return other.equals(worker)
                ? Optional.ofNullable(locks.get(row(place).id()))
                : store.lock(other);
    }

    /** Whether somebody else who lives makes a copy. */
    boolean isMadeByAnother(CopyRow copy, RegionStore store) {
        if (copy.state() != CopyState.COPYING || copy.worker().equals(worker.text())) {
            return false;
        }
        try {
            Optional<WorkerLock> lock = store.lock(new PathId(copy.worker()));
            lock.ifPresent(WorkerLock::close);
            return lock.isEmpty();
        } catch (StoreFailure notKnown) {
            return true;
        }
    }

    /** How fast all transfers together are. */
    void limit(OptionalLong bytesPerSecond) {
        if (throttle.limit(bytesPerSecond)) {
            onOtherSpeed.run();
        }
        isLimited = bytesPerSecond.isPresent();
    }

    boolean isLimited() {
        return isLimited;
    }

    /** Whether a drill makes the way to a place slow. */
    boolean isSlowed(Place place) {
        return known.values().stream()
                .filter(each -> each.place().equals(place))
                .anyMatch(each -> each.drilled().drill().bytesPerSecond().isPresent());
    }

    PathId worker() {
        return worker;
    }

    public Epoch epoch() {
        return epoch;
    }

    public Location location() {
        return location;
    }

    @Override
    public void close() {
        locks.values().forEach(WorkerLock::close);
        locks.clear();
    }
}
