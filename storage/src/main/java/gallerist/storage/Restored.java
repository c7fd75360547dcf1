package gallerist.storage;

import gallerist.model.activity.Anchor;
import java.nio.file.Path;
import java.util.List;

/**
 * What a restore came to.
 *
 * @param keptAside what was replaced, where there was something
 */
public record Restored(Backup from, long epoch, Anchor head, List<Path> keptAside) {
    public Restored {
        keptAside = List.copyOf(keptAside);
    }
}
