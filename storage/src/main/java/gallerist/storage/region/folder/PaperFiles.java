package gallerist.storage.region.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import gallerist.storage.file.Durable;
import gallerist.storage.file.Transfer;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.Papers;
import gallerist.storage.region.PathId;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** The small files that say what the large ones are. */
final class PaperFiles {
    private static final int MANIFEST_LIMIT = 4 << 20;
    private static final int STEP = 1 << 20;

    private PaperFiles() {}

    static void put(Layout layout, PathId content, Papers papers) throws IOException, StoreFailure {
        for (Map.Entry<PathId, StoredBytes> each : papers.digests().entrySet()) {
            put(layout.digests(content, each.getKey()), each.getValue());
        }
        Durable.put(layout.manifest(content), UTF_8.encode(papers.manifest()));
    }

    /** Step by step, because the list of a large disk is large too. */
    private static void put(Path file, StoredBytes bytes) throws IOException, StoreFailure {
        Durable.Writing<StoreFailure> writing =
                channel -> {
                    ByteBuffer step = ByteBuffer.allocate(STEP);
                    for (long at = 0; at < bytes.size(); at += step.limit()) {
                        bytes.read(at, step.clear());
                        step.flip();
                        while (step.hasRemaining()) {
                            channel.write(step);
                        }
                    }
                };
        Durable.put(file, writing);
    }

    static String manifest(Path file) throws IOException, StoreFailure {
        try (FileChannel channel = Transfer.BUFFERED.open(file, StandardOpenOption.READ)) {
            if (channel.size() > MANIFEST_LIMIT) {
                throw new StoreFailure(new StoreFailure.Damaged("the manifest is too large"));
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
            FileBytes.fill(channel, 0, bytes, bytes.capacity());
            return UTF_8.decode(bytes.flip()).toString();
        }
    }

    static void require(Layout layout, CopyDisk disk) throws StoreFailure {
        require(layout.manifest(disk.content()));
        require(layout.digests(disk.content(), disk.disk()));
    }

    private static void require(Path file) throws StoreFailure {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreFailure(new StoreFailure.Missing(file.toString()));
        }
    }
}
