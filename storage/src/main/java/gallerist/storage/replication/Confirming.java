package gallerist.storage.replication;

import gallerist.model.copies.Trouble;
import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.util.List;

/** Looks whether copies that the database calls whole are in their stores. */
final class Confirming {
    private final Depot depot;
    private final Agenda agenda;
    private boolean hasLost;

    Confirming(Depot depot, Agenda agenda) {
        this.depot = depot;
        this.agenda = agenda;
    }

    /** Copies that are not there although their store is are lost from now on. */
    boolean areThere(List<CopyRow> copies) {
        boolean areThere = true;
        for (CopyRow copy : copies) {
            OpenStore opened = depot.stores().open(Place.of(copy.slot()));
            areThere &= opened.store().isPresent() && isThere(opened.store().get(), copy);
        }
        return areThere;
    }

    private boolean isThere(RegionStore store, CopyRow copy) {
        try {
            for (ContentDisk disk : agenda.disks()) {
                try (StoredBytes bytes = store.read(Names.of(copy).disk(Names.disk(disk.lun())))) {
                    if (bytes.size() != disk.fileSize()) {
                        return lost(copy);
                    }
                }
            }
            return true;
        } catch (StoreFailure e) {
            return e.reason() instanceof StoreFailure.Missing && lost(copy);
        }
    }

    /** Whether any was found to be lost. */
    boolean hasLost() {
        return hasLost;
    }

    private boolean lost(CopyRow copy) {
        hasLost = true;
        depot.database()
                .write(transaction -> {
                    ContentTable.revise(transaction, copy.content());
                    return CopyTable.move(
                            transaction, copy, CopyState.LOST, Trouble.NONE, depot.now());
                });
        return false;
    }
}
