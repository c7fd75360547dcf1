package gallerist.storage.region.wrap;

import gallerist.storage.region.Condition;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.Part;
import gallerist.storage.region.PartName;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.Space;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.nio.ByteBuffer;

/** A store that misbehaves as long as it is told to. */
public final class DrilledStore extends ForwardingStore {
    private final Throttle link = new Throttle();
    private volatile Drill drill = Drill.NONE;

    public DrilledStore(RegionStore store) {
        super(store);
    }

    /** Acts at once, also on what is being written and read; whether its speed is another now. */
    public boolean drill(Drill next) {
        drill = next;
        return link.limit(next.bytesPerSecond());
    }

    public Drill drill() {
        return drill;
    }

    @Override
    void before() throws StoreFailure {
        if (drill.isOut()) {
            throw outage();
        }
    }

    private StoreFailure outage() {
        return new StoreFailure(
                new StoreFailure.Unreachable(
                        "switched off for a drill. End it with 'gallerist region outage %s off'"
                                .formatted(identity().region())));
    }

    @Override
    public Condition condition(Epoch database) {
        return drill.isOut() ? new Condition.Unreachable(outage()) : super.condition(database);
    }

    @Override
    public Space space() throws StoreFailure {
        Space space = super.space();
        return drill.isFull() ? new Space(space.device(), 0, space.total()) : space;
    }

    @Override
    public Part part(PartName name, long size) throws StoreFailure {
        return new DrilledPart(super.part(name, size));
    }

    @Override
    public StoredBytes read(CopyDisk disk) throws StoreFailure {
        return new DrilledBytes(super.read(disk));
    }

    @Override
    public StoredBytes readBad(CopyDisk disk) throws StoreFailure {
        return new DrilledBytes(super.readBad(disk));
    }

    private final class DrilledPart extends ForwardingPart {
        private final Throttle.Turn turn = link.turn();

        DrilledPart(Part part) {
            super(part);
        }

        @Override
        public void write(long at, ByteBuffer bytes) throws StoreFailure {
            before();
            if (drill.isFull()) {
                throw new StoreFailure(new StoreFailure.Full(bytes.remaining(), 0));
            }
            int granted = link.grant(turn, bytes.remaining());
            if (granted > 0) {
                writeSome(at, bytes, granted);
            }
        }

        @Override
        public void read(long at, ByteBuffer into) throws StoreFailure {
            before();
            super.read(at, into);
        }

        @Override
        public void seal() throws StoreFailure {
            before();
            super.seal();
        }
    }

    private final class DrilledBytes implements StoredBytes {
        private final StoredBytes bytes;

        DrilledBytes(StoredBytes bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.size();
        }

        @Override
        public void read(long at, ByteBuffer into) throws StoreFailure {
            before();
            bytes.read(at, into);
        }

        @Override
        public long nextData(long at) {
            return bytes.nextData(at);
        }

        @Override
        public long nextHole(long at) {
            return bytes.nextHole(at);
        }

        @Override
        public void close() {
            bytes.close();
        }
    }
}
