package gallerist.storage.region;

import java.nio.ByteBuffer;

/** Stored bytes that lie in an array. */
public final class BytesInMemory implements StoredBytes {
    private final byte[] bytes;

    public BytesInMemory(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void read(long at, ByteBuffer into) {
        int count = (int) Math.max(0, Math.min(into.remaining(), bytes.length - at));
        into.put(bytes, (int) at, count);
    }

    @Override
    public long nextData(long at) {
        return at;
    }

    @Override
    public long nextHole(long at) {
        return bytes.length;
    }

    @Override
    public void close() {}
}
