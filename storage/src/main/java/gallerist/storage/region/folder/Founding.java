package gallerist.storage.region.folder;

import gallerist.storage.file.Durable;
import gallerist.storage.file.Private;
import gallerist.storage.region.Marker;
import gallerist.storage.region.StoreFailure;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Making a store where nothing is. */
final class Founding {
    private Founding() {}

    static void of(Layout layout, Marker marker) throws IOException, StoreFailure {
        if (!isFree(layout)) {
            throw new StoreFailure(new StoreFailure.Occupied(layout.root().toString()));
        }
        Path parent = layout.root().resolveSibling("");
        Files.createDirectories(parent, Private.folder(parent));
        Durable.folder(layout.root());
        Durable.folder(layout.workers());
        Durable.folder(layout.tombstones());
        Durable.folder(layout.contents());
        MarkerFile.write(layout.marker(), marker);
        Durable.syncFolder(parent);
    }

    /** A founding that was cut off leaves empty folders and perhaps a marker without its name. */
    static boolean isFree(Layout layout) throws IOException {
        if (Files.notExists(layout.root(), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(layout.root(), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Leftovers leftovers = new Leftovers(layout);
        Files.walkFileTree(layout.root(), Set.of(), 3, leftovers);
        return leftovers.isAll;
    }

    private static final class Leftovers extends SimpleFileVisitor<Path> {
        private final Set<Path> expected;
        private boolean isAll = true;

        Leftovers(Layout layout) {
            expected =
                    Set.of(layout.root(), layout.workers(), layout.tombstones(), layout.contents());
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            return visitFile(folder, facts);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            isAll &= !facts.isSymbolicLink() && (expected.contains(file) || Layout.isUnnamed(file));
            return isAll ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }
}
