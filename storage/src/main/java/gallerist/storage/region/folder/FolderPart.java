package gallerist.storage.region.folder;

import gallerist.storage.file.Durable;
import gallerist.storage.file.Holes;
import gallerist.storage.file.PageCache;
import gallerist.storage.file.Private;
import gallerist.storage.file.Transfer;
import gallerist.storage.region.Part;
import gallerist.storage.region.PartName;
import gallerist.storage.region.StoreFailure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is being written. */
final class FolderPart implements Part {
    private final PartName name;
    private final Path path;
    private final long size;
    private final Transfer transfer;
    private final FileChannel channel;
    private final Holes holes;
    private boolean isCached;

    private FolderPart(PartName name, Path path, long size, Transfer transfer) throws IOException {
        this.name = name;
        this.path = path;
        this.size = size;
        this.transfer = transfer;
        this.channel = transfer.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.holes = Holes.of(path, size);
        this.isCached = transfer == Transfer.BUFFERED;
    }

    static FolderPart open(PartName name, Path path, long size, Transfer transfer)
            throws IOException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.createFile(path, Private.file(path));
            try (RandomAccessFile hole = new RandomAccessFile(path.toFile(), "rw")) {
                hole.setLength(size);
            }
        }
        return new FolderPart(name, path, size, transfer);
    }

    @Override
    public PartName name() {
        return name;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void write(long at, ByteBuffer bytes) throws StoreFailure {
        int length = bytes.remaining();
        try {
            isCached = transfer == Transfer.BUFFERED;
            channel.write(bytes, at);
        } catch (IOException e) {
            throw Trouble.ofWriting(e, path, length);
        }
    }

    @Override
    public void read(long at, ByteBuffer into) throws StoreFailure {
        Trouble.explain(
                path,
                () -> {
                    if (isCached) {
                        channel.force(false);
                        PageCache.forget(path);
                        isCached = false;
                    }
                    FileBytes.fill(channel, at, into, channel.size());
                });
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
    public void seal() throws StoreFailure {
        try {
            if (channel.size() < size) {
                throw new StoreFailure(new StoreFailure.Damaged("it ends at " + channel.size()));
            }
            channel.truncate(size);
            channel.force(true);
        } catch (IOException e) {
            StoreFailure failure = Trouble.ofWriting(e, path, 0);
            try {
                Durable.delete(path);
            } catch (IOException alsoFailed) {
                failure.addSuppressed(alsoFailed);
            }
            throw failure;
        }
    }

    @Override
    public void close() {
        holes.close();
        try {
            channel.close();
        } catch (IOException notSealed) {
            // Whoever goes on with it compares every byte.
        }
    }
}
