package gallerist.storage.region.wrap;

import gallerist.storage.region.Part;
import gallerist.storage.region.PartName;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;

/** A store that writes nothing until it may. */
public final class LatchedStore extends ForwardingStore {
    private final CountDownLatch isOpen;

    public LatchedStore(RegionStore store, CountDownLatch isOpen) {
        super(store);
        this.isOpen = isOpen;
    }

    @Override
    public Part part(PartName name, long size) throws StoreFailure {
        return new Latched(super.part(name, size), isOpen);
    }

    private static final class Latched extends ForwardingPart {
        private final CountDownLatch isOpen;

        Latched(Part part, CountDownLatch isOpen) {
            super(part);
            this.isOpen = isOpen;
        }

        @Override
        public void write(long at, ByteBuffer bytes) throws StoreFailure {
            try {
                isOpen.await();
            } catch (InterruptedException neverDoneHere) {
                throw new AssertionError(neverDoneHere);
            }
            super.write(at, bytes);
        }
    }
}
