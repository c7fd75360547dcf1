package gallerist.storage;

import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.StorageType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One copy of a version. A zone redundant replica has one in each zone.
 *
 * @param progress how much of it is there, in percent
 * @param done bytes of it that are there
 * @param bytesPerSecond how fast it is made at the moment, 0 as long as that is not known
 * @param source the region that serves it while it is made, or would now
 * @param verifiedBy {@code direct} when its bytes were read back from the device, {@code buffered}
 *     when the system may have remembered them, empty when they were not
 * @param problem why it is not whole, empty where nothing is wrong
 * @param waitingSince since when nobody works at it, where it is neither whole nor being made
 * @param nextAt when it is tried again, where it waits for a time
 * @param stalled for how long nothing has come of it while it is made, once that is worth telling
 * @param isVerifying whether what is there is being read back, which takes a while
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
        Optional<Duration> stalled,
        boolean isVerifying,
        List<Disk> disks) {
    public ReplicaStatus {
        disks = List.copyOf(disks);
    }

    /** Whole, proved, and in a store that can be used now. */
    public boolean isInReach() {
        return state == CopyState.PRESENT && problem.isEmpty();
    }

    /** Whether all copies that are being made are only read back. */
    public static boolean areVerified(List<ReplicaStatus> copies) {
        List<ReplicaStatus> made =
                copies.stream().filter(copy -> copy.state() == CopyState.COPYING).toList();
        return !made.isEmpty() && made.stream().allMatch(ReplicaStatus::isVerifying);
    }

    /** For how long nothing has come of any of the copies that are being made. */
    public static Optional<Duration> stalled(List<ReplicaStatus> copies) {
        List<Optional<Duration>> made =
                copies.stream()
                        .filter(copy -> copy.state() == CopyState.COPYING)
                        .map(ReplicaStatus::stalled)
                        .toList();
        return made.contains(Optional.<Duration>empty())
                ? Optional.empty()
                : made.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /**
     * One file of a copy.
     *
     * @param lun the number of a data disk, -1 for an OS disk or package
     * @param path the file whose bytes are those of the source
     */
    public record Disk(int lun, Path path, long bytes, String sha256) {}
}
