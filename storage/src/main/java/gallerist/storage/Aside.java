package gallerist.storage;

import gallerist.storage.sql.H2Failures;
import gallerist.storage.sql.H2File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A database that another one replaces is kept, so that nobody loses what only it knows. */
final class Aside {
    private Aside() {}

    /** A second name for the old file, so that it is in its place until the new one takes it. */
    static List<Path> keep(Path folder, Instant now, long epoch) {
        Path old = H2File.of(folder);
        try {
            // The note knows the old log, which may be longer than the one that takes its place.
            NotedHead.forget(folder);
            if (!Files.exists(old)) {
                return List.of();
            }
            Path aside =
                    folder.resolve(
                            "gallerist-replaced-%s-by-%d.mv.db"
                                    .formatted(BackupFolder.TIME.format(now), epoch));
            link(aside, old);
            return List.of(aside);
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }

    private static void link(Path aside, Path old) throws IOException {
        try {
            Files.createLink(aside, old);
        } catch (UnsupportedOperationException noLinksHere) {
            Files.copy(old, aside);
        }
    }
}
