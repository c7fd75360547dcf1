package gallerist.storage.replication;

import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.TaskTable;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.WorkerLock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What processes have left that were killed. */
final class Leftovers {
    private final Depot depot;

    Leftovers(Depot depot) {
        this.depot = depot;
    }

    /** Gives up captures that ended with their process before anybody was told of them. */
    void abandon() {
        depot.database().read(ContentTable::all).stream()
                .filter(content -> !content.sealed() && !content.deleted())
                .filter(content -> !content.worker().equals(depot.worker().text()))
                .filter(this::isDead)
                .forEach(content ->
                        depot.database()
                                .write(transaction -> {
                                    ContentTable.condemn(transaction, content.id());
                                    return true;
                                }));
    }

    /**
     * Gives back the tasks whose worker was killed while it copied: nobody waits until its lease
     * ends, which is told by a clock and not by its lock.
     */
    void release() {
        release(task -> !isOwn(task) && isDead(task));
    }

    /** Gives back what this worker took up and does not begin any more, because it ends. */
    void releaseOwn() {
        release(this::isOwn);
    }

    private boolean isOwn(TaskTable.Taken task) {
        return task.by().equals(depot.worker().text());
    }

    private void release(Predicate<TaskTable.Taken> which) {
        depot.database().read(transaction -> TaskTable.taken(transaction, Queue.TASK)).stream()
                .filter(which)
                .forEach(task ->
                        depot.database()
                                .write(transaction -> {
                                    TaskTable.release(transaction, Queue.TASK, task, depot.now());
                                    return true;
                                }));
    }

    /**
     * Whoever takes tasks up holds his lock in every store that can be reached, also when he has
     * not begun to copy yet.
     */
    private boolean isDead(TaskTable.Taken task) {
        List<CopyRow> reachable =
                copies(UUID.fromString(task.instance())).stream()
                        .filter(copy -> opened(copy).store().isPresent())
                        .toList();
        return !reachable.isEmpty()
                && reachable.stream().allMatch(copy -> isDead(copy, new PathId(task.by())));
    }

    private List<CopyRow> copies(UUID content) {
        return depot.database().read(transaction -> CopyTable.of(transaction, content));
    }

    private OpenStore opened(CopyRow copy) {
        return depot.stores().open(Place.of(copy.slot()));
    }

    private boolean isDead(Content content) {
        return copies(content.id()).stream()
                .allMatch(copy -> isDead(copy, new PathId(content.worker())));
    }

    private boolean isDead(CopyRow copy, PathId worker) {
        Optional<RegionStore> store = opened(copy).store();
        if (store.isEmpty()) {
            return false;
        }
        try {
            Optional<WorkerLock> lock =
                    depot.stores().lockOf(Place.of(copy.slot()), worker, store.get());
            lock.ifPresent(WorkerLock::close);
            return lock.isPresent();
        } catch (StoreFailure e) {
            return false;
        }
    }
}
