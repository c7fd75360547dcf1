package gallerist.storage.region.folder;

import gallerist.storage.file.Holes;
import gallerist.storage.file.PageCache;
import gallerist.storage.file.Transfer;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is only read. */
public final class FileBytes implements StoredBytes {
    private final Path path;
    private final FileChannel channel;
    private final long size;
    private final Holes holes;

    private FileBytes(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        this.size = channel.size();
        this.holes = Holes.of(path, size);
    }

    /** A disk outside of any store, read from the device. */
    public static FileBytes disk(Path path) throws StoreFailure {
        return disk(path, Transfer.forReading(path));
    }

    static FileBytes disk(Path path, Transfer transfer) throws StoreFailure {
        return Trouble.explained(
                path,
                () -> {
                    PageCache.forget(path);
                    return new FileBytes(path, transfer.open(path, StandardOpenOption.READ));
                });
    }

    /** A small file, read at any place. */
    public static FileBytes paper(Path path) throws StoreFailure {
        return Trouble.explained(
                path,
                () -> new FileBytes(path, Transfer.BUFFERED.open(path, StandardOpenOption.READ)));
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long at, ByteBuffer into) throws StoreFailure {
        Trouble.explain(path, () -> fill(channel, at, into, size));
    }

    /** A direct read that was cut short ends the bytes; the next place would be no whole unit. */
    static void fill(FileChannel channel, long at, ByteBuffer into, long size)
            throws IOException, StoreFailure {
        int start = into.position();
        for (long next = at; into.hasRemaining() && next < size; ) {
            if (channel.read(into, next) < 0) {
                throw new StoreFailure(new StoreFailure.Damaged("it ends at " + next));
            }
            next = at + into.position() - start;
        }
    }

    @Override
    public long nextData(long at) {
        return holes.nextData(at);
    }

    @Override
    public long nextHole(long at) {
        return holes.nextHole(at);
    }

    @Override
    public void close() {
        holes.close();
        try {
            channel.close();
        } catch (IOException nothingWasWritten) {
            // What was read was compared with its digest.
        }
    }
}
