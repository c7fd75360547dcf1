package gallerist.storage;

import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.StorageType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One copy of a version. A zone redundant replica has one in each zone.
 *
 * @param progress how much of it is there, in percent
 * @param done bytes of it that are there
 * @param bytesPerSecond how fast it is made at the moment
 * @param source the region that serves it while it is made, or would now
 * @param verifiedBy {@code direct} when its bytes were read back from the device, {@code buffered}
 *     when the system may have remembered them, empty when they were not
 * @param problem why it is not whole, empty where nothing is wrong
 * @param waitingSince since when nobody works at it, where it is neither whole nor being made
 * @param nextAt when it is tried again, where it waits for a time
 */
public record ReplicaStatus(
        Region region,
        int zone,
        int replica,
        StorageType storage,
        CopyState state,
        int progress,
        long done,
        long bytesPerSecond,
        Optional<Region> source,
        Optional<Instant> verifiedAt,
        String verifiedBy,
        String problem,
        Optional<Instant> waitingSince,
        Optional<Instant> nextAt,
        List<Disk> disks) {
    public ReplicaStatus {
        disks = List.copyOf(disks);
    }

    /**
     * One file of a copy.
     *
     * @param lun the number of a data disk, -1 for an OS disk or package
     * @param path the file whose bytes are those of the source
     */
    public record Disk(int lun, Path path, long bytes, String sha256) {}
}
