package gallerist.storage.replication;

import gallerist.storage.region.Condition;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.Identity;
import gallerist.storage.region.Marker;
import gallerist.storage.region.PathId;
import gallerist.storage.region.folder.FolderStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stores say about themselves, for whom the database is lost. */
public final class Markers {
    private static final PathId NOBODY = new PathId("0");
    private static final Identity NONE = new Identity(NOBODY, NOBODY, NOBODY, 1);

    private Markers() {}

    /** A store that was found in a folder. */
    public record Found(Path folder, Marker marker) {
        /** The store itself. */
        public FolderStore store() {
            return new FolderStore(folder, marker.identity());
        }
    }

    /** The age of the newest one inside a workspace, 0 where there is none. */
    public static long highestEpoch(Path workspace) {
        return inside(workspace).stream()
                .mapToLong(found -> found.marker().epoch().number())
                .max()
                .orElse(0);
    }

    /** Those inside a workspace. */
    public static List<Found> inside(Path workspace) {
        return folders(workspace.resolve("regions")).stream()
                .map(Markers::folders)
                .flatMap(Collection::stream)
                .flatMap(zone -> in(zone).stream())
                .toList();
    }

    /** The one in a folder. */
    public static Optional<Found> in(Path zone) {
        Condition condition = new FolderStore(zone, NONE).condition(new Epoch(0, NOBODY));
        return condition instanceof Condition.Swapped(Marker found)
                ? Optional.of(new Found(zone, found))
                : Optional.empty();
    }

    private static List<Path> folders(Path inside) {
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(inside)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
