package gallerist.storage.replication;

import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.TaskTable;
import gallerist.storage.region.PathId;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.WorkerLock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
        depot.database().read(transaction -> TaskTable.taken(transaction, Queue.TASK)).stream()
                .filter(task -> !task.by().equals(depot.worker().text()))
                .filter(this::isDead)
                .forEach(task ->
                        depot.database()
                                .write(transaction -> {
                                    TaskTable.release(transaction, Queue.TASK, task, depot.now());
                                    return true;
                                }));
    }

    private boolean isDead(TaskTable.Taken task) {
        List<CopyRow> copies =
                depot
                        .database()
                        .read(transaction ->
                                CopyTable.of(transaction, UUID.fromString(task.instance())))
                        .stream()
                        .filter(copy -> isHis(copy, task.by()))
                        .toList();
        return !copies.isEmpty()
                && copies.stream().allMatch(copy -> isDead(copy, new PathId(task.by())));
    }

    /** Also one that was paused since, of which the worker has the part. */
    private static boolean isHis(CopyRow copy, String worker) {
        return copy.partWorker().equals(worker)
                || (copy.state() == CopyState.COPYING && copy.worker().equals(worker));
    }

    private boolean isDead(Content content) {
        List<CopyRow> copies =
                depot.database().read(transaction -> CopyTable.of(transaction, content.id()));
        return copies.stream().allMatch(copy -> isDead(copy, new PathId(content.worker())));
    }

    private boolean isDead(CopyRow copy, PathId worker) {
        Place place = Place.of(copy.slot());
        OpenStore opened = depot.stores().open(place);
        if (opened.store().isEmpty()) {
            return false;
        }
        try {
            Optional<WorkerLock> lock = depot.stores().lockOf(place, worker, opened.store().get());
            lock.ifPresent(WorkerLock::close);
            return lock.isPresent();
        } catch (StoreFailure e) {
            return false;
        }
    }
}
