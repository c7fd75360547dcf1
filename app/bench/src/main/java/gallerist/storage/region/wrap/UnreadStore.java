package gallerist.storage.region.wrap;

import gallerist.storage.region.Part;
import gallerist.storage.region.PartName;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import java.nio.ByteBuffer;

/** Answers from memory what was written last, so that the device is not asked. */
public final class UnreadStore extends ForwardingStore {
    public UnreadStore(RegionStore store) {
        super(store);
    }

    @Override
    public Part part(PartName name, long size) throws StoreFailure {
        return new UnreadPart(super.part(name, size));
    }

    private static final class UnreadPart extends ForwardingPart {
        private ByteBuffer written = ByteBuffer.allocate(0);
        private long begin;

        UnreadPart(Part part) {
            super(part);
        }

        @Override
        public void write(long at, ByteBuffer bytes) throws StoreFailure {
            written = bytes.duplicate();
            begin = at - bytes.position();
            super.write(at, bytes);
        }

        @Override
        public void read(long at, ByteBuffer into) {
            var length = into.remaining();
            into.put(written.clear().slice((int) (at - begin), length));
        }
    }
}
