package gallerist.model.cost;

import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.TargetRegion;
import java.util.List;

/**
 * What of a version is charged: how much of its disks or package is really used, and where copies
 * of that lie.
 *
 * @param bytes 0 where a version has none
 */
public record Occupancy(ResourceId version, Region home, List<TargetRegion> charged, long bytes) {
    public Occupancy {
        charged = List.copyOf(charged);
    }

    /** A deleted version that can still be restored keeps one replica in each region. */
    public static Occupancy of(Version version, long bytes) {
        List<TargetRegion> copies = copies(version.publishing());
        return new Occupancy(
                version.id(),
                version.location(),
                version.isInBin()
                        ? copies.stream().map(target -> target.withReplicas(1)).toList()
                        : copies,
                bytes);
    }

    /** A shallow version has no copies: what is paid for is its source. */
    private static List<TargetRegion> copies(Publishing publishing) {
        return publishing.mode() == ReplicationMode.SHALLOW ? List.of() : publishing.targets();
    }

    public boolean isIn(Region region) {
        return charged.stream().anyMatch(target -> target.region().equals(region));
    }
}
