package gallerist.storage.region;

final class MemoryStoreTest extends RegionStoreContract {
    private final MemoryStore.Shelf shelf = new MemoryStore.Shelf();

    @Override
    protected RegionStore at(Identity identity) {
        return new MemoryStore(identity, shelf);
    }
}
