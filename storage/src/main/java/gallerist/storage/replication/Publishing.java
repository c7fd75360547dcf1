package gallerist.storage.replication;

import gallerist.model.copies.Trouble;
import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.region.Papers;
import gallerist.storage.region.PartName;
import gallerist.storage.region.StoreFailure;
import java.util.List;

/** Gives copies their names, if they are still wanted and still this worker's. */
final class Publishing {
    private static final System.Logger LOG = System.getLogger(Publishing.class.getName());

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

    /**
     * Of a damaged copy that cannot become whole now at least those disks that are; of the one that
     * is not, its source has every right block as well.
     */
    void salvage(Ready each, PartName failed) {
        if (!each.copy().state().isBroken() || !isStillOurs(each)) {
            return;
        }
        try {
            List<PartName> whole =
                    each.parts().stream().filter(part -> !part.equals(failed)).toList();
            each.store().publish(Names.of(each.copy()), whole);
            for (PartName part : whole) {
                each.store().discardBad(part.disk());
            }
            each.store().discard(failed);
            each.moving().beginAnew();
        } catch (StoreFailure staysAsItIs) {
            LOG.log(System.Logger.Level.INFO, "Parts stay for now of " + each.copy(), staysAsItIs);
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
