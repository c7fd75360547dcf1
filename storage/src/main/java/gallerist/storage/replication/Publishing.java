package gallerist.storage.replication;

import gallerist.model.copies.Trouble;
import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.region.Papers;
import gallerist.storage.region.StoreFailure;

/** Gives copies their names, if they are still wanted and still this worker's. */
final class Publishing {
    private final Depot depot;
    private final Papered papers;

    Publishing(Depot depot, Papered papers) {
        this.depot = depot;
        this.papers = papers;
    }

    Trouble publish(Ready each) {
        if (!isStillOurs(each)) {
            return Trouble.of(Trouble.Kind.FAILED, "somebody else has taken it up");
        }
        Papers beside = papers.papers();
        try {
            each.store().put(Names.of(each.copy().content()), beside);
            each.store().publish(Names.of(each.copy()), each.parts());
            return Trouble.NONE;
        } catch (StoreFailure e) {
            return withNeed(StoreTroubles.of(e), beside);
        }
    }

    /** Where the disks have found room, but not what is to lie beside them. */
    private static Trouble withNeed(Trouble trouble, Papers beside) {
        return trouble.kind() == Trouble.Kind.FULL
                ? Trouble.full(beside.size(), trouble.free())
                : trouble;
    }

    private boolean isStillOurs(Ready each) {
        return depot.database()
                .read(transaction -> CopyTable.find(transaction, each.copy().id()))
                .filter(copy -> copy.attempt() == each.attempt())
                .filter(copy -> copy.state() == CopyState.COPYING)
                .isPresent();
    }
}
