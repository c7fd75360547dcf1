package gallerist.storage.replication;

import gallerist.storage.region.Condition;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.Identity;
import gallerist.storage.region.PathId;
import gallerist.storage.region.folder.FolderStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the stores inside a workspace say about themselves, for whom the database is lost. */
public final class Markers {
    private static final PathId NOBODY = new PathId("0");
    private static final Identity NONE = new Identity(NOBODY, NOBODY, NOBODY, 1);

    private Markers() {}

    /** The age of the newest one, 0 where there is none. */
    public static long highestEpoch(Path workspace) {
        Path regions = workspace.resolve("regions");
        return folders(regions).stream()
                .flatMap(region -> folders(region).stream())
                .mapToLong(Markers::epoch)
                .max()
                .orElse(0);
    }

    private static long epoch(Path zone) {
        Condition condition = new FolderStore(zone, NONE).condition(new Epoch(0, NOBODY));
        return condition instanceof Condition.Swapped(var found) ? found.epoch().number() : 0;
    }

    private static List<Path> folders(Path inside) {
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(inside)) {
            return folders.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
