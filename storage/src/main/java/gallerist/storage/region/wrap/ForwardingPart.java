package gallerist.storage.region.wrap;

import gallerist.storage.region.Part;
import gallerist.storage.region.PartName;
import gallerist.storage.region.StoreFailure;
import java.nio.ByteBuffer;

/** Passes every call on to another part. */
abstract class ForwardingPart implements Part {
    private final Part part;

    ForwardingPart(Part part) {
        this.part = part;
    }

    @Override
    public PartName name() {
        return part.name();
    }

    @Override
    public long size() {
        return part.size();
    }

    @Override
    public void write(long at, ByteBuffer bytes) throws StoreFailure {
        part.write(at, bytes);
    }

    /** Writes no more than so many of the bytes. */
    void writeSome(long at, ByteBuffer bytes, int most) throws StoreFailure {
        ByteBuffer some = bytes.slice().limit(Math.min(most, bytes.remaining()));
        part.write(at, some);
        bytes.position(bytes.position() + some.position());
    }

    @Override
    public void read(long at, ByteBuffer into) throws StoreFailure {
        part.read(at, into);
    }

    @Override
    public long nextData(long at) {
        return part.nextData(at);
    }

    @Override
    public long nextHole(long at) {
        return part.nextHole(at);
    }

    @Override
    public void seal() throws StoreFailure {
        part.seal();
    }

    @Override
    public void close() {
        part.close();
    }
}
