package gallerist.storage.replication;

import gallerist.model.region.Region;
import gallerist.storage.Ending;
import gallerist.storage.Progress;
import gallerist.storage.Transfer;
import gallerist.storage.bytes.Base;
import gallerist.storage.bytes.CopyProgress;
import gallerist.storage.bytes.DigestFile;
import gallerist.storage.bytes.Earlier;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.EgressTable;
import gallerist.storage.ledger.EventTable;
import gallerist.storage.ledger.TransferTable;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Attempts that were killed before they could tell what they did: what is found of theirs is told
 * when the copies of a region are gone on with.
 */
final class Untold {
    private static final System.Logger LOG = System.getLogger(Untold.class.getName());

    private final Depot depot;
    private final Agenda agenda;
    private final Region source;
    private final Region region;
    private final Instant begun;
    private final Map<UUID, Long> told = new HashMap<>();
    private final Set<UUID> resumed = new HashSet<>();
    private int found;

    /** Copies that are made from a source since a moment. */
    Untold(Depot depot, Agenda agenda, Region source, Region region, Instant begun) {
        this.depot = depot;
        this.agenda = agenda;
        this.source = source;
        this.region = region;
        this.begun = begun;
        agenda.all().forEach(copy -> told.put(copy.id(), copy.told()));
    }

    /** What is found of one disk of a copy, and how much of it nobody has told. */
    private record Find(Ready copy, BitSet blocks, long untold) {}

    /** It is known what there is of a disk. Of the disks before it, everything is. */
    void found(ContentDisk disk, DigestFile digests, Optional<Base> base, List<Ready> copies) {
        found = agenda.disks().indexOf(disk) + 1;
        List<Find> finds = copies.stream().map(this::find).toList();
        Earlier earlier = new Earlier(digests, base);
        depot.database()
                .write(transaction -> {
                    finds.forEach(find -> resume(transaction, disk, find.copy()));
                    tell(transaction, finds, earlier);
                    return true;
                });
    }

    private Find find(Ready each) {
        CopyProgress progress = each.moving().current();
        long before = told.getOrDefault(each.copy().id(), 0L);
        long later = agenda.disks().stream().skip(found).mapToLong(ContentDisk::occupied).sum();
        told.put(each.copy().id(), Math.clamp(before - progress.kept(), 0, later));
        return new Find(each, progress.keptBlocks(), Math.max(0, progress.kept() - before));
    }

    /** Where it goes on is known with the first disk that is not whole. */
    private void resume(Transaction transaction, ContentDisk disk, Ready each) {
        long at = each.moving().kept();
        boolean isHere =
                each.moving().current().kept() < disk.occupied()
                        || disk.equals(agenda.disks().getLast());
        if (isHere && at > 0 && resumed.add(each.copy().id())) {
            CopyTable.find(transaction, each.copy().id())
                    .filter(row -> row.attempt() == each.attempt())
                    .ifPresent(row ->
                            EventTable.noted(
                                    transaction,
                                    row,
                                    Optional.empty(),
                                    new Progress.Resting(each.moving().done(), agenda.occupied()),
                                    Told.goesOnAt(at),
                                    depot.now()));
        }
    }

    private void tell(Transaction transaction, List<Find> finds, Earlier earlier) {
        try {
            BitSet came = new BitSet();
            for (Find find : finds) {
                came.or(earlier.last(find.blocks(), find.untold()));
            }
            Earlier.Came once = earlier.of(came);
            for (Find find : finds) {
                if (find.untold() > 0 && tellKept(transaction, find.copy())) {
                    insert(transaction, find, once);
                    once = new Earlier.Came(0, 0);
                }
            }
        } catch (StoreFailure listIsUnreadable) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "What a killed process moved is not counted",
                    listIsUnreadable);
        }
    }

    private void insert(Transaction transaction, Find find, Earlier.Came came) {
        Ready each = find.copy();
        boolean hasCrossed = !source.equals(region);
        EgressTable.add(transaction, depot.now(), source, region, came.read(), 0);
        TransferTable.insert(
                transaction,
                new Transfer(
                        0,
                        agenda.content().path(),
                        source,
                        region,
                        each.copy().slot().zone(),
                        each.copy().slot().replica(),
                        EventTable.takenUpBefore(transaction, each.copy()).orElse(begun),
                        begun,
                        Ending.PROCESS_KILLED,
                        came.read(),
                        find.untold(),
                        came.reused(),
                        hasCrossed ? came.read() : 0,
                        Math.max(0, each.moving().kept() - find.untold())),
                true);
    }

    /** From now on transfers tell of all that is there; no when the copy is somebody else's. */
    boolean tellKept(Transaction transaction, Ready each) {
        return CopyTable.tell(
                transaction,
                each.copy(),
                depot.worker().text(),
                each.attempt(),
                each.moving().left(found) + told.getOrDefault(each.copy().id(), 0L));
    }
}
