package gallerist.model.deploy;

import gallerist.model.region.Region;
import java.util.List;

/**
 * One machine with the disk files that were made for it.
 *
 * @param name of the machine, inside a scale set too
 * @param origin the copy that its disks were read from
 */
public record Instance(String name, Origin origin, List<Disk> disks) {
    public Instance {
        disks = List.copyOf(disks);
    }

    /** Where a copy lies. */
    public record Origin(Region region, int zone, String path) {}

    /**
     * A disk of a machine as a file.
     *
     * @param lun the number of a data disk, that of the OS disk otherwise
     */
    public record Disk(int lun, String path, long sizeInBytes, String sha256) {}
}
