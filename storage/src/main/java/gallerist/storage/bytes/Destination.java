package gallerist.storage.bytes;

import gallerist.storage.region.PartName;
import gallerist.storage.region.RegionStore;

/** A part to be made, and who is told how far it is. */
public record Destination(RegionStore store, PartName part, CopyProgress progress) {
    public Destination(RegionStore store, PartName part) {
        this(store, part, new CopyProgress());
    }
}
