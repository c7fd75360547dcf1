package gallerist.storage.replication;

import gallerist.model.replication.CopyState;
import gallerist.model.replication.Hold;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.HoldTable;
import gallerist.storage.ledger.HoldTable.Held;
import gallerist.storage.ledger.TaskTable;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.WorkerLock;
import gallerist.storage.sql.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What cancelled copies have left in their stores. */
public final class Debris {
    private static final System.Logger LOG = System.getLogger(Debris.class.getName());

    private final Depot depot;

    public Debris(Depot depot) {
        this.depot = depot;
    }

    /** Deletes what dead workers have left of a content; one that lives clears away itself. */
    public void clear(UUID content) {
        for (CopyRow copy : depot.database().read(transaction -> left(transaction, content))) {
            depot.stores()
                    .open(Place.of(copy.slot()))
                    .store()
                    .ifPresent(store -> clearAfterTheDead(copy, store));
        }
    }

    private static List<CopyRow> left(Transaction transaction, UUID content) {
        return CopyTable.of(transaction, content).stream()
                .filter(copy -> copy.state() == CopyState.HELD)
                .filter(copy -> !copy.partWorker().isEmpty())
                .filter(copy ->
                        HoldTable.of(transaction, content, copy.slot().region())
                                .map(Held::hold)
                                .equals(Optional.of(Hold.CANCELLED)))
                .toList();
    }

    private void clearAfterTheDead(CopyRow copy, RegionStore store) {
        try {
            Optional<WorkerLock> lock = store.lock(new PathId(copy.partWorker()));
            if (lock.isPresent()) {
                try (WorkerLock _ = lock.get()) {
                    clear(copy, store);
                    release(copy);
                }
            }
        } catch (StoreFailure leftToTheService) {
            LOG.log(System.Logger.Level.INFO, "A part stays for now of " + copy, leftToTheService);
        }
    }

    /** Without a part nothing tells any more that whoever has the task is dead. */
    private void release(CopyRow copy) {
        TaskTable.Taken task = new TaskTable.Taken(copy.content().toString(), copy.partWorker());
        depot.database()
                .write(transaction -> {
                    TaskTable.release(transaction, Queue.TASK, task, depot.now());
                    return true;
                });
    }

    /** A cancelled copy leaves nothing behind. */
    void clear(CopyRow copy, RegionStore store) throws StoreFailure {
        store.delete(Names.of(copy));
        depot.database()
                .write(transaction -> {
                    CopyTable.cleaned(transaction, copy);
                    return true;
                });
    }
}
