package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Details;
import gallerist.model.replication.Hold;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.ledger.HoldTable.Held;
import gallerist.storage.ledger.PastCopy;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.replication.Place;
import gallerist.storage.replication.StatusOf;
import gallerist.storage.replication.Whereabouts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A version as it stood at a moment that has passed, by what had happened to its copies until then.
 * What was never an event is as it is now: storage types, and what {@code latest} passes by.
 *
 * @param plan what should be now, nothing where the version is gone
 */
record Past(
        ResourceId version,
        List<PastCopy> copies,
        Whereabouts where,
        Optional<Publishing> plan,
        long bytes) {

    static Whereabouts whereabouts(List<PastCopy> copies, Map<Place, StoreRow> stores) {
        Map<Region, Held> holds = new HashMap<>();
        copies.stream()
                .filter(copy -> copy.held().hold() != Hold.NONE)
                .forEach(copy -> holds.put(copy.slot().region(), copy.held()));
        return new Whereabouts(copies.stream().map(PastCopy::row).toList(), holds, stores);
    }

    VersionReplication replication() {
        List<VersionReplication.InRegion> regions =
                copies.stream().map(copy -> copy.slot().region()).distinct().map(this::in).toList();
        return new VersionReplication(
                version,
                StatusOf.summary(regions),
                regions,
                copies.stream().map(this::replica).toList(),
                bytes,
                Optional.empty());
    }

    private VersionReplication.InRegion in(Region region) {
        boolean isExcluded =
                plan.flatMap(known -> known.target(region).map(target -> known.excludedIn(target)))
                        .orElse(false);
        RegionWord.Reading reading = RegionWord.of(where.region(region, isExcluded, 0, progress()));
        return new VersionReplication.InRegion(
                region,
                reading,
                Details.of(reading.word(), where.hold(region).by(), where.outage(region)));
    }

    private Progress progress() {
        Map<UUID, Progress.Moving> moving = new HashMap<>();
        Map<UUID, Progress.Resting> kept = new HashMap<>();
        copies.forEach(copy -> {
            copy.moving().ifPresent(how -> moving.put(copy.last().copy(), how));
            copy.kept().ifPresent(what -> kept.put(copy.last().copy(), what));
        });
        return new Progress(moving, kept);
    }

    private ReplicaStatus replica(PastCopy copy) {
        boolean isWhole = copy.state() == CopyState.PRESENT;
        Optional<Progress.Moving> moving = copy.moving();
        return new ReplicaStatus(
                copy.slot().region(),
                copy.slot().zone(),
                copy.slot().replica(),
                storage(copy),
                copy.state(),
                isWhole ? 100 : progress().percent(copy.last().copy()),
                isWhole ? bytes : progress().done(copy.last().copy()),
                moving.map(Progress.Moving::bytesPerSecond).orElse(0L),
                moving.map(Progress.Moving::source),
                copy.verifiedAt(),
                "",
                Details.of(copy.trouble()),
                Optional.of(copy.last().at())
                        .filter(_ -> !isWhole && copy.state() != CopyState.COPYING),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    /** Several zones of one replica tell what it was where the plan does not any more. */
    private StorageType storage(PastCopy copy) {
        long zones =
                copies.stream()
                        .filter(other -> other.slot().region().equals(copy.slot().region()))
                        .filter(other -> other.slot().replica() == copy.slot().replica())
                        .count();
        return plan.flatMap(known -> known.target(copy.slot().region()))
                .map(TargetRegion::storage)
                .orElse(zones > 1 ? StorageType.STANDARD_ZRS : StorageType.STANDARD_LRS);
    }
}
