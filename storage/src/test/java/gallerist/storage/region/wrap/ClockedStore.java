package gallerist.storage.region.wrap;

import gallerist.storage.region.Part;
import gallerist.storage.region.PartName;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;

/** A store on a link that carries so many bytes a second of a clock that nothing else moves. */
public final class ClockedStore extends ForwardingStore {
    private final AtomicLong nanos;
    private final AtomicLong bytesPerSecond;
    private final Runnable onRead;

    public ClockedStore(RegionStore store, AtomicLong nanos, AtomicLong bytesPerSecond) {
        this(store, nanos, bytesPerSecond, () -> {});
    }

    /** One whose parts are read back in their own way. */
    public ClockedStore(
            RegionStore store, AtomicLong nanos, AtomicLong bytesPerSecond, Runnable onRead) {
        super(store);
        this.nanos = nanos;
        this.bytesPerSecond = bytesPerSecond;
        this.onRead = onRead;
    }

    @Override
    public Part part(PartName name, long size) throws StoreFailure {
        return new ClockedPart(super.part(name, size));
    }

    private final class ClockedPart extends ForwardingPart {
        ClockedPart(Part part) {
            super(part);
        }

        @Override
        public void read(long at, ByteBuffer into) throws StoreFailure {
            onRead.run();
            super.read(at, into);
        }

        @Override
        public void write(long at, ByteBuffer bytes) throws StoreFailure {
            long rate = bytesPerSecond.get();
            int before = bytes.remaining();
            writeSome(at, bytes, Throttle.step(rate));
            nanos.addAndGet((before - bytes.remaining()) * 1_000_000_000L / rate);
        }
    }
}
