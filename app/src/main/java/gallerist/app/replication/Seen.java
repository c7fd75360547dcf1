package gallerist.app.replication;

import gallerist.app.text.Sizes;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.Version;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionWord;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.VersionReplication;
import java.util.List;
import java.util.Optional;

/** A version as it was read last. */
public record Seen(Version version, VersionReplication replication, PriceTable prices) {

    Optional<VersionReplication.InRegion> in(Region region) {
        return replication.regions().stream().filter(in -> in.region().equals(region)).findFirst();
    }

    /** Regions that are no targets any more and still hold something. */
    List<Region> leaving() {
        return replication.regions().stream()
                .filter(in -> in.reading().word() instanceof RegionWord.Removing)
                .map(VersionReplication.InRegion::region)
                .toList();
    }

    /** How long a region will still take, empty where nothing can be said. */
    String speed(Region region) {
        List<ReplicaStatus> copies =
                replication.replicas().stream()
                        .filter(copy -> copy.region().equals(region))
                        .toList();
        long done = copies.stream().mapToLong(ReplicaStatus::done).sum();
        long rate = copies.stream().mapToLong(ReplicaStatus::bytesPerSecond).sum();
        return Sizes.timeLeft(copies.size() * replication.bytes() - done, rate);
    }

    /** Whether bytes are moving, so that the next tenth of a second shows something else. */
    boolean isCopying() {
        return replication.replicas().stream().anyMatch(copy -> copy.state() == CopyState.COPYING);
    }

    /** Whether something is still to come or to go. */
    boolean isUnfinished() {
        return replication.regions().stream()
                .map(in -> in.reading().word())
                .anyMatch(word ->
                        !(word instanceof RegionWord.Verified)
                                && !(word instanceof RegionWord.NoBytes));
    }
}
