package gallerist.storage;

import gallerist.model.Caution;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.ReplicationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a version has come: over all, in each region, and copy by copy.
 *
 * @param bytes what one copy takes, without holes; 0 where it came without bytes
 * @param since from when on copies are being made that are not whole yet
 */
public record VersionReplication(
        ResourceId version,
        ReplicationStatus status,
        List<InRegion> regions,
        List<ReplicaStatus> replicas,
        long bytes,
        Optional<Instant> since) {
    /** Copies may take hours, but not so many. */
    private static final Duration LONG = Duration.ofHours(6);

    public VersionReplication {
        regions = List.copyOf(regions);
        replicas = List.copyOf(replicas);
    }

    /** What somebody should know who waits for it. */
    public List<Caution> cautions(Instant now) {
        return since
                .filter(_ -> replicas.stream().anyMatch(VersionReplication::goesOn))
                .filter(begun -> begun.plus(LONG).isBefore(now))
                .<Caution>map(begun -> new Caution.ReplicationSlow(version, begun))
                .stream()
                .toList();
    }

    /** When copies of a region are tried again that wait for a time. */
    public Optional<Instant> nextAt(Region region) {
        return replicas.stream()
                .filter(copy -> copy.region().equals(region))
                .flatMap(copy -> copy.nextAt().stream())
                .min(Comparator.naturalOrder());
    }

    /** What is held takes as long as somebody wants. */
    private static boolean goesOn(ReplicaStatus copy) {
        return switch (copy.state()) {
            case ABSENT, WAITING, COPYING, DAMAGED, LOST -> true;
            case PRESENT, HELD, DELETING -> false;
        };
    }

    /** What people read about a region, also one that is being removed. */
    public record InRegion(Region region, RegionWord.Reading reading, String details) {}
}
