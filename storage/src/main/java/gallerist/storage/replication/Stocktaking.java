package gallerist.storage.replication;

import gallerist.model.copies.Trouble;
import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.Stock;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what lies in a store with what the database says. A copy of which a file is missing is
 * lost; nothing is deleted.
 */
final class Stocktaking {
    private final Database database;
    private final InstantSource clock;

    Stocktaking(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void of(Place place, RegionStore store) throws StoreFailure {
        Map<CopyDisk, Long> finished = new HashMap<>();
        for (Stock.Item item : store.stock().items()) {
            if (item instanceof Stock.Finished(CopyDisk disk, long size)) {
                finished.put(disk, size);
            }
        }
        database.write(transaction -> {
            compare(transaction, place, finished);
            return true;
        });
    }

    private void compare(Transaction transaction, Place place, Map<CopyDisk, Long> finished) {
        for (CopyRow copy : CopyTable.in(transaction, place.region(), place.zone())) {
            if (copy.state() == CopyState.PRESENT
                    && !isThere(copy, ContentTable.disks(transaction, copy.content()), finished)) {
                CopyTable.move(transaction, copy, CopyState.LOST, Trouble.NONE, clock.instant());
                ContentTable.revise(transaction, copy.content());
            }
        }
    }

    static boolean isThere(CopyRow copy, List<ContentDisk> disks, Map<CopyDisk, Long> finished) {
        return disks.stream()
                .allMatch(disk ->
                        finished.getOrDefault(Names.of(copy).disk(Names.disk(disk.lun())), -1L)
                                == disk.fileSize());
    }
}
