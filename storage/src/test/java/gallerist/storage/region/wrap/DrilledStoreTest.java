package gallerist.storage.region.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.storage.region.Condition;
import gallerist.storage.region.CopyId;
import gallerist.storage.region.Identity;
import gallerist.storage.region.MemoryStore;
import gallerist.storage.region.Part;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.RegionStoreContract;
import gallerist.storage.region.StoreFailure;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Without a drill it is a store; with one it fails as told. */
final class DrilledStoreTest extends RegionStoreContract {
    private final MemoryStore.Shelf shelf = new MemoryStore.Shelf();

    @Override
    protected RegionStore at(Identity identity) {
        return new DrilledStore(new MemoryStore(identity, shelf));
    }

    private DrilledStore created() throws StoreFailure {
        DrilledStore store = new DrilledStore(new MemoryStore(HERE, shelf));
        store.create(FIRST);
        return store;
    }

    private static Part part(RegionStore store) throws StoreFailure {
        return store.part(
                new CopyId(new PathId("v1"), new PathId("c1"))
                        .disk(new PathId("os"))
                        .part(new PathId("w1"), 1),
                10_000);
    }

    @Test
    void anOutageReachesAlsoWhatIsBeingWritten() throws Exception {
        DrilledStore store = created();
        try (Part part = part(store)) {
            store.drill(new Drill(true, false, OptionalLong.empty()));

            fails(StoreFailure.Unreachable.class, () -> part.write(0, ByteBuffer.allocate(4096)));
            fails(StoreFailure.Unreachable.class, part::seal);
            fails(StoreFailure.Unreachable.class, store::stock);
            assertThat(store.condition(FIRST)).isInstanceOf(Condition.Unreachable.class);

            store.drill(Drill.NONE);
            part.write(0, ByteBuffer.allocate(4096));
            assertThat(store.condition(FIRST)).isEqualTo(new Condition.Ready());
        }
    }

    @Test
    void aFullStoreHasNoRoomAndTakesNothing() throws Exception {
        DrilledStore store = created();
        try (Part part = part(store)) {
            store.drill(new Drill(false, true, OptionalLong.empty()));

            assertThat(store.space().usable()).isZero();
            fails(StoreFailure.Full.class, () -> part.write(0, ByteBuffer.allocate(4096)));
        }
    }
}
