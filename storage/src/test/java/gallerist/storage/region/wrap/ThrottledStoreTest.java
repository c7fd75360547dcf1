package gallerist.storage.region.wrap;

import gallerist.storage.region.Identity;
import gallerist.storage.region.MemoryStore;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.RegionStoreContract;
import java.util.OptionalLong;

/** A limited store is a store. */
final class ThrottledStoreTest extends RegionStoreContract {
    private final MemoryStore.Shelf shelf = new MemoryStore.Shelf();
    private final Throttle throttle = new Throttle();

    @Override
    protected RegionStore at(Identity identity) {
        throttle.limit(OptionalLong.of(10 << 20));
        return new ThrottledStore(new MemoryStore(identity, shelf), throttle);
    }
}
