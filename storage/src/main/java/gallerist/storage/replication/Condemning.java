package gallerist.storage.replication;

import gallerist.model.copies.Trouble;
import gallerist.model.replication.CopyState;
import gallerist.storage.bytes.Source;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import java.util.List;

/**
 * Takes damaged disks out of use, and with them the copies that they belong to: their bytes are
 * kept, because most of them may be right. Undamaged disks of the same copy stay as they are.
 */
final class Condemning {
    private final Depot depot;

    Condemning(Depot depot) {
        this.depot = depot;
    }

    /** A source was found wrong twice while others were made from it. */
    void suspect(List<GoodCopy> sources, Source source) {
        if (source instanceof Source.Good(RegionStore store, var disk)) {
            sources.stream()
                    .filter(each -> Names.of(each.copy()).equals(disk.copy()))
                    .findFirst()
                    .ifPresent(each -> {
                        boolean _ =
                                condemn(each.copy(), store, List.of(disk), "a block reads wrong");
                    });
        }
    }

    /** The store is looked at once more, so that a swapped folder condemns nothing. */
    boolean condemn(CopyRow copy, RegionStore store, List<CopyDisk> disks, String detail) {
        boolean isUsable = depot.stores().open(Place.of(copy.slot())).store().isPresent();
        if (!isUsable || copy.state() == CopyState.COPYING) {
            return false;
        }
        try {
            for (CopyDisk disk : disks) {
                store.condemn(disk);
            }
        } catch (StoreFailure notNow) {
            return false;
        }
        if (copy.state() != CopyState.PRESENT) {
            return true;
        }
        return depot.database()
                .write(transaction -> {
                    ContentTable.revise(transaction, copy.content());
                    return CopyTable.move(
                            transaction,
                            copy,
                            CopyState.DAMAGED,
                            Trouble.of(Trouble.Kind.NONE, detail),
                            depot.now());
                });
    }
}
