package gallerist.storage.replication;

import gallerist.model.copies.Backoff;
import gallerist.model.copies.Trouble;
import gallerist.storage.Uptime;
import gallerist.storage.bytes.BlockPool;
import gallerist.storage.bytes.FanOut;
import gallerist.storage.file.Transfer;
import gallerist.storage.ledger.BandwidthTable;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.PathId;
import gallerist.storage.region.Space;
import gallerist.storage.region.folder.DeviceName;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Everything that one worker needs to move bytes. */
public final class Depot implements AutoCloseable {
    private final Database database;
    private final InstantSource clock;
    private final Uptime uptime;
    private final PathId worker;
    private final String databaseDevice;
    private final Stores stores;
    private final Transfers transfers;
    private final Slots slots = new Slots();
    private final Underway underway = new Underway();
    private final LostBlocks lost = new LostBlocks();
    private final BlockPool pool = new BlockPool();
    private final AtomicBoolean isClosing = new AtomicBoolean();

    /**
     * Makes ready.
     *
     * @param onOtherStores told when a store can be used no more, or again
     */
    public Depot(
            Database database,
            InstantSource clock,
            Uptime uptime,
            Path workspace,
            Epoch epoch,
            Runnable onOtherStores) {
        this.database = database;
        this.clock = clock;
        this.uptime = uptime;
        this.transfers = new Transfers(uptime);
        this.worker = PathId.random(new SecureRandom());
        this.databaseDevice = device(workspace);
        this.stores =
                new Stores(
                        database,
                        clock,
                        new Location(workspace),
                        Names.of(database.read(WorkspaceTable::id)),
                        worker,
                        epoch,
                        transfers::measureAnew,
                        onOtherStores);
    }

    private static String device(Path workspace) {
        try {
            return DeviceName.of(workspace);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a new age of the database, which every store is told when it is used. */
    public static Epoch begin(Database database) {
        UUID id = UUID.randomUUID();
        return database.write(
                transaction -> new Epoch(WorkspaceTable.raiseEpoch(transaction, id), Names.of(id)));
    }

    public Database database() {
        return database;
    }

    /** The time as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** How long the machine has been running, by which background work waits. */
    Uptime uptime() {
        return uptime;
    }

    public PathId worker() {
        return worker;
    }

    public Stores stores() {
        return stores;
    }

    public Transfers transfers() {
        return transfers;
    }

    Slots slots() {
        return slots;
    }

    FanOut fanOut() {
        return new FanOut(pool);
    }

    /** What this process copies. */
    Underway underway() {
        return underway;
    }

    LostBlocks lost() {
        return lost;
    }

    public BlockPool pool() {
        return pool;
    }

    /** A copy that nobody works at waits: longer each time. */
    void postpone(CopyRow copy, Trouble trouble) {
        int failures = copy.failures() + 1;
        Instant due = now().plus(Backoff.after(failures));
        database.write(transaction -> {
            CopyTable.postpone(transaction, copy, trouble, failures, due, now());
            return true;
        });
    }

    /** Keeps to the limit that counts at this time of the day. */
    void keepLimit() {
        LocalTime time = LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault());
        stores.limit(database.read(BandwidthTable::read).at(time));
    }

    /** Whether somebody lets transfers between some places be slower than they could. */
    boolean isLimited(Stream<Place> places) {
        return stores.isLimited() || places.anyMatch(stores::isSlowed);
    }

    /** Whether the database lies on a device. */
    boolean isOfDatabase(Space space) {
        return space.device().equals(databaseDevice);
    }

    /** How a copy that was just made was read back. */
    String proof(Transaction transaction, CopyRow copy, List<ContentDisk> disks) {
        return StoreTable.find(transaction, copy.slot().region(), copy.slot().zone())
                .flatMap(store ->
                        disks.stream()
                                .map(disk -> stores.location().of(store, copy, disk.lun()))
                                .findFirst())
                .map(Transfer::forReading)
                .map(way -> way.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether the process wants to end: what runs is left so that it can go on. */
    public boolean isClosing() {
        return isClosing.get();
    }

    /** Asks everything that runs to stop at the next block. */
    public void stop() {
        isClosing.set(true);
        transfers.letGo();
    }

    @Override
    public void close() {
        stop();
        stores.close();
    }
}
