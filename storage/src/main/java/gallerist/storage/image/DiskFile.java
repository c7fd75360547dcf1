package gallerist.storage.image;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.file.Holes;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * An image file. Whoever reads says which part of the image it is, and is refused when that part is
 * not inside the file; nothing is allocated before.
 */
public final class DiskFile implements Closeable {
    private final Path path;
    private final FileChannel channel;
    private final long size;
    private Optional<Holes> holes = Optional.empty();

    private DiskFile(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        this.size = channel.size();
    }

    public static DiskFile open(Path path) throws IOException {
        // Opening a pipe would wait for a writer.
        boolean regular = Files.readAttributes(path, BasicFileAttributes.class).isRegularFile();
        Refusal.unless(regular, new Problem.FileNotRegular(path.toString()));
        return new DiskFile(path, FileChannel.open(path, StandardOpenOption.READ));
    }

    public String name() {
        return path.toString();
    }

    public long size() {
        return size;
    }

    public boolean has(long at, long length) {
        return at >= 0 && length >= 0 && length <= size && at <= size - length;
    }

    public void require(String part, long at, long length) {
        Refusal.unless(has(at, length), new Problem.ImageCut(name(), part, at, length, size));
    }

    public ByteBuffer read(String part, long at, int length, ByteOrder order) throws IOException {
        require(part, at, length);
        ByteBuffer bytes = ByteBuffer.allocate(length).order(order);
        read(part, at, bytes);
        return bytes.flip();
    }

    /** Fills what remains of the buffer. */
    public void read(String part, long at, ByteBuffer into) throws IOException {
        require(part, at, into.remaining());
        for (long next = at; into.hasRemaining(); ) {
            int count = channel.read(into, next);
            // The file became shorter since it was opened.
            Refusal.unless(
                    count >= 0, new Problem.ImageCut(name(), part, at, into.remaining(), next));
            next += count;
        }
    }

    /** Where the next bytes are that the file system really keeps, or the file's size. */
    public long nextData(long at) throws IOException {
        return holes().nextData(at);
    }

    /** Where the data around a place ends. */
    public long nextHole(long at) throws IOException {
        return holes().nextHole(at);
    }

    private Holes holes() throws IOException {
        if (holes.isEmpty()) {
            holes = Optional.of(Holes.of(path, size));
        }
        return holes.get();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            holes.ifPresent(Holes::close);
        }
    }
}
