package gallerist.storage.bytes;

import gallerist.storage.file.Private;
import gallerist.storage.region.StoreFailure;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A new file that gets a disk's bytes and keeps its holes. */
public final class ThinFile implements Verifying.Reader, Closeable {
    private final FileChannel channel;
    private final long size;

    private ThinFile(FileChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    /** Fails where a file is already. */
    public static ThinFile create(Path file, long size) throws IOException {
        Files.createFile(file, Private.file(file));
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(size);
        }
        return new ThinFile(FileChannel.open(file, StandardOpenOption.WRITE), size);
    }

    @Override
    public void data(long at, ByteBuffer bytes) throws StoreFailure {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes, at + bytes.position());
            }
        } catch (IOException e) {
            throw new StoreFailure(new StoreFailure.Unreachable(String.valueOf(e.getMessage())), e);
        }
    }

    /** When this returns, the file is on the medium. */
    public void seal() throws IOException {
        channel.truncate(size);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
