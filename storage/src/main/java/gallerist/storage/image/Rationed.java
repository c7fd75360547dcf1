package gallerist.storage.image;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A disk of which only so much may be read, however its structures point to and fro. */
public final class Rationed implements Bytes {
    private static final long RATION = 64 << 20;

    /** What the smallest read is counted as. */
    private static final long LEAST = 1 << 10;

    private final String file;
    private final GuestReader disk;
    private long read;

    public Rationed(String file, GuestReader disk) {
        this.file = file;
        this.disk = disk;
    }

    @Override
    public long size() {
        return disk.size();
    }

    @Override
    public void read(long at, ByteBuffer into) throws IOException {
        read += Math.max(LEAST, into.remaining());
        Refusal.unless(read + disk.unpackedBytes() <= RATION, new Problem.ImageTooScattered(file));
        disk.read(at, into);
    }
}
