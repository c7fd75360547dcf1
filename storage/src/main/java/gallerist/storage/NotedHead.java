package gallerist.storage;

import gallerist.model.Refusal;
import gallerist.model.activity.Anchor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The head of the log, noted beside the database after every write. A database that knows less was
 * cut back.
 */
final class NotedHead implements AutoCloseable {
    private static final String FILE = "head";

    private final Path folder;
    private Anchor noted;
    private boolean moved;
    private Optional<FileChannel> channel = Optional.empty();

    NotedHead(Path folder) {
        this.folder = folder;
        this.noted = read();
    }

    /** The start of the log where there is no note. */
    private Anchor read() {
        try {
            return Anchor.parse(Files.readString(folder.resolve(FILE)).strip());
        } catch (NoSuchFileException | Refusal nothingNoted) {
            return Anchor.START;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Anchor anchor() {
        return noted;
    }

    /** Whether this process has written. */
    synchronized boolean hasMoved() {
        return moved;
    }

    /** Before the first write, so that a note needs no more room on the disk later. */
    synchronized void open() {
        noted = read();
        try {
            channel =
                    Optional.of(
                            FileChannel.open(
                                    folder.resolve(FILE),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE));
            write(noted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /** Writers may come in another order than they wrote. */
    synchronized void note(Anchor head) {
        if (head.count() <= noted.count()) {
            return;
        }
        try {
            write(head);
            noted = head;
            moved = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Anchor head) throws IOException {
        String line = "%018d %s\n".formatted(head.count(), head.hash());
        channel.orElseThrow().write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public synchronized void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
