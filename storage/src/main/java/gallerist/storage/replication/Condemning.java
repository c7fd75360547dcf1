package gallerist.storage.replication;

import gallerist.model.copies.Trouble;
import gallerist.model.replication.CopyState;
import gallerist.storage.bytes.Source;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import java.util.List;

/** Takes damaged copies out of use: their bytes are kept, because most of them may be right. */
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
                    .filter(GoodCopy::isWhole)
                    .findFirst()
                    .ifPresent(each -> {
                        List<ContentDisk> disks =
                                depot.database()
                                        .read(transaction ->
                                                ContentTable.disks(
                                                        transaction, each.copy().content()));
                        condemn(each.copy(), store, disks, "a block reads wrong");
                    });
        }
    }

    /** The store is looked at once more, so that a swapped folder condemns nothing. */
    boolean condemn(CopyRow copy, RegionStore store, List<ContentDisk> disks, String detail) {
        if (depot.stores().open(Place.of(copy.slot())).store().isEmpty()) {
            return false;
        }
        try {
            for (ContentDisk disk : disks) {
                store.condemn(Names.of(copy).disk(Names.disk(disk.lun())));
            }
        } catch (StoreFailure notNow) {
            return false;
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
