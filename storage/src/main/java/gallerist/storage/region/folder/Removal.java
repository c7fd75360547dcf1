package gallerist.storage.region.folder;

import gallerist.storage.file.Durable;
import gallerist.storage.region.CopyId;
import gallerist.storage.region.PathId;
import gallerist.storage.region.StoreFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Deleting what is no longer wanted, so that a half deletion is completed by the next. */
final class Removal {
    private Removal() {}

    static void of(Layout layout, CopyId copy) throws IOException, StoreFailure {
        Path folder = layout.content(copy.content());
        for (Path file : files(folder)) {
            if (file.getFileName().toString().startsWith(copy.copy() + ".")) {
                Files.delete(file);
            }
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Durable.syncFolder(folder);
        }
    }

    static void of(Layout layout, PathId content) throws IOException, StoreFailure {
        Layout.requireFolder(layout.tombstones());
        if (Files.notExists(layout.tombstone(content), LinkOption.NOFOLLOW_LINKS)) {
            Durable.put(layout.tombstone(content), ByteBuffer.allocate(0));
        }
        Path folder = layout.content(content);
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.deleteIfExists(folder);
        Durable.syncFolder(layout.contents());
    }

    private static List<Path> files(Path folder) throws IOException, StoreFailure {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        Layout.requireFolder(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
