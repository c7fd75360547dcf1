package gallerist.storage.bytes;

import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;

/** Where a disk can be read. */
public sealed interface Source {
    RegionStore store();

    CopyDisk disk();

    /** A finished copy. */
    record Good(RegionStore store, CopyDisk disk) implements Source {}

    /** A condemned copy, most of which may be right. */
    record Bad(RegionStore store, CopyDisk disk) implements Source {}

    default StoredBytes open() throws StoreFailure {
        return switch (this) {
            case Good(RegionStore store, CopyDisk disk) -> store.read(disk);
            case Bad(RegionStore store, CopyDisk disk) -> store.readBad(disk);
        };
    }
}
