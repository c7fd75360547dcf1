package gallerist.storage.region.wrap;

import gallerist.storage.region.Part;
import gallerist.storage.region.PartName;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import java.nio.ByteBuffer;

/** A store whose parts are written no faster than a limit allows. */
public final class ThrottledStore extends ForwardingStore {
    private final Throttle throttle;

    public ThrottledStore(RegionStore store, Throttle throttle) {
        super(store);
        this.throttle = throttle;
    }

    @Override
    public Part part(PartName name, long size) throws StoreFailure {
        return new ThrottledPart(super.part(name, size), throttle);
    }

    private static final class ThrottledPart extends ForwardingPart {
        private final Throttle throttle;
        private final Throttle.Turn turn;

        ThrottledPart(Part part, Throttle throttle) {
            super(part);
            this.throttle = throttle;
            this.turn = throttle.turn();
        }

        @Override
        public void write(long at, ByteBuffer bytes) throws StoreFailure {
            int granted = throttle.grant(turn, bytes.remaining());
            if (granted > 0) {
                int before = bytes.remaining();
                try {
                    writeSome(at, bytes, granted);
                } finally {
                    throttle.giveBack(granted - (before - bytes.remaining()));
                }
            }
        }
    }
}
