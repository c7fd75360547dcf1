package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.ReplicationStatus;
import java.util.List;

/**
 * How far a version has come: over all, in each region, and copy by copy.
 *
 * @param bytes what one copy takes, without holes; 0 where it came without bytes
 */
public record VersionReplication(
        ResourceId version,
        ReplicationStatus status,
        List<InRegion> regions,
        List<ReplicaStatus> replicas,
        long bytes) {
    public VersionReplication {
        regions = List.copyOf(regions);
        replicas = List.copyOf(replicas);
    }

    /** What people read about a region, also one that is being removed. */
    public record InRegion(Region region, RegionWord.Reading reading, String details) {}
}
