package gallerist.storage.replication;

import gallerist.model.copies.StoreCondition;
import gallerist.storage.Uptime;
import gallerist.storage.region.Condition;
import gallerist.storage.region.CopyId;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.Identity;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.folder.FolderStore;
import gallerist.storage.region.wrap.Drill;
import gallerist.storage.region.wrap.DrilledStore;
import gallerist.storage.sql.Outlook;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads the markers of stores for whoever asks how copies stand, so that a folder that somebody
 * took away is offline at once, and not when it is used next. What was seen is remembered for a
 * moment. Nothing is written: the service does that when it uses the store.
 */
public final class Lookout implements Outlook {
    /** So long a process that lives on believes what it saw. */
    public static final Duration MEMORY = Duration.ofSeconds(2);

    private static final Epoch LAST = new Epoch(Long.MAX_VALUE, new PathId("0"));
    private static final Sight READY = new Sight(StoreCondition.READY, "");

    private final Location location;
    private final Uptime uptime;
    private final AtomicLong age = new AtomicLong();
    private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

    /** What a store was like at a time. */
    private record Seen(Recorded store, Sight sight, Duration at) {}

    public Lookout(Path workspace, Uptime uptime) {
        this.location = new Location(workspace);
        this.uptime = uptime;
    }

    /** Stores may be of this age from now on, also for those who still read an older state. */
    public void begun(Epoch epoch) {
        age.accumulateAndGet(epoch.number(), Math::max);
    }

    @Override
    public Sight at(Transaction transaction, Recorded store) {
        Duration now = uptime.now();
        return seen.compute(
                        store.id(),
                        (_, before) ->
                                before != null && isFresh(before, store, now)
                                        ? before
                                        : new Seen(store, look(transaction, store), now))
                .sight();
    }

    private static boolean isFresh(Seen before, Recorded store, Duration now) {
        return before.store().equals(store) && now.minus(before.at()).compareTo(MEMORY) < 0;
    }

    @Override
    public long kept(Transaction transaction, Recorded store, Begun copy) {
        return Kept.in(
                open(transaction, store),
                new CopyId(Names.of(copy.content()), Names.of(copy.copy())),
                copy.known());
    }

    private static Place place(Recorded store) {
        return new Place(store.region(), store.zone());
    }

    private Path folder(Recorded store) {
        return location.of(store.location(), place(store));
    }

    private RegionStore open(Transaction transaction, Recorded store) {
        Identity identity =
                Names.store(store.id(), Names.of(WorkspaceTable.id(transaction)), place(store));
        DrilledStore drilled = new DrilledStore(new FolderStore(folder(store), identity));
        drilled.drill(new Drill(store.isOut(), false, OptionalLong.empty()));
        return drilled;
    }

    private Sight look(Transaction transaction, Recorded store) {
        begun(new Epoch(WorkspaceTable.epoch(transaction), LAST.id()));
        return switch (aged(open(transaction, store).condition(LAST))) {
            case Condition.Ready() -> store.last().condition().isUsable() ? store.last() : READY;
            case Condition other ->
                    new Sight(
                            StoreTroubles.condition(other),
                            StoreTroubles.detail(other, folder(store).toString()));
        };
    }

    /** One that is merely older than the database is used as soon as it was taken stock of. */
    private Condition aged(Condition found) {
        return switch (found) {
            case Condition.Stale(Epoch of) ->
                    of.number() <= age.get() ? new Condition.Ready() : new Condition.Ahead(of);
            default -> found;
        };
    }
}
