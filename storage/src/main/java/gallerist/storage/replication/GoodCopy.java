package gallerist.storage.replication;

import gallerist.model.region.Region;
import gallerist.storage.bytes.Source;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.util.Optional;
import java.util.stream.Stream;

/** A copy that others can be made from, whole or condemned, in a store that can be used. */
record GoodCopy(CopyRow copy, RegionStore store, boolean isWhole) {

    Region region() {
        return copy.slot().region();
    }

    /** Where a disk is; of a copy that was condemned it may be whole, damaged or gone. */
    Optional<Source> source(int lun) {
        CopyDisk disk = Names.of(copy).disk(Names.disk(lun));
        Source good = new Source.Good(store, disk);
        return isWhole
                ? Optional.of(good)
                : Stream.of(good, new Source.Bad(store, disk))
                        .filter(GoodCopy::isThere)
                        .findFirst();
    }

    private static boolean isThere(Source source) {
        try (StoredBytes bytes = source.open()) {
            return bytes.size() >= 0;
        } catch (StoreFailure e) {
            return !(e.reason() instanceof StoreFailure.Missing);
        }
    }
}
