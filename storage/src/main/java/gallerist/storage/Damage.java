package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import java.util.List;

/**
 * What is wrong with a copy that was read again.
 *
 * @param lun of the disk, -1 for an OS disk or package
 * @param blocks of 4 MiB that are not what they were, empty when the file is not there
 * @param action what becomes of it
 */
public record Damage(
        ResourceId version,
        Region region,
        int zone,
        int replica,
        int lun,
        List<Integer> blocks,
        String reason,
        Action action) {
    public Damage {
        blocks = List.copyOf(blocks);
    }

    /** What becomes of a damaged copy. */
    public enum Action {
        /** It is made again from what is good elsewhere. */
        REPAIR,
        /** Nothing good of it is left. What is there of its bytes is kept. */
        LOST
    }
}
