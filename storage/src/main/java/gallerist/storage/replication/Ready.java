package gallerist.storage.replication;

import gallerist.storage.bytes.Destination;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.region.PartName;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.replication.Transfers.Moving;
import java.util.ArrayList;
import java.util.List;

/** A copy that this worker has taken up, with the store that it goes to. */
final class Ready {
    private final CopyRow copy;
    private final RegionStore store;
    private final long attempt;
    private final PathId worker;
    private final Moving moving;
    private final List<PartName> parts = new ArrayList<>();

    Ready(CopyRow copy, RegionStore store, PathId worker, Moving moving) {
        this.copy = copy;
        this.store = store;
        this.attempt = copy.attempt() + 1;
        this.worker = worker;
        this.moving = moving;
    }

    CopyRow copy() {
        return copy;
    }

    RegionStore store() {
        return store;
    }

    long attempt() {
        return attempt;
    }

    Moving moving() {
        return moving;
    }

    PartName part(int lun) {
        return Names.of(copy).disk(Names.disk(lun)).part(worker, (int) attempt);
    }

    /** What a part is called that was somebody else's. */
    PartName mine(PartName theirs) {
        return theirs.disk().part(worker, (int) attempt);
    }

    /** The next disk of it. */
    Destination destination(int lun) {
        PartName part = part(lun);
        parts.add(part);
        return new Destination(store, part, moving.disk());
    }

    List<PartName> parts() {
        return parts;
    }
}
