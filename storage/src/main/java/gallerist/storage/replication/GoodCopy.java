package gallerist.storage.replication;

import gallerist.model.region.Region;
import gallerist.storage.bytes.Source;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.region.RegionStore;

/** A copy that others can be made from, whole or condemned, in a store that can be used. */
record GoodCopy(CopyRow copy, RegionStore store, boolean isWhole) {

    Region region() {
        return copy.slot().region();
    }

    Source source(int lun) {
        var disk = Names.of(copy).disk(Names.disk(lun));
        return isWhole ? new Source.Good(store, disk) : new Source.Bad(store, disk);
    }
}
