package gallerist.model.replication;

import gallerist.model.region.Region;
import java.util.Collection;
import java.util.List;

/** How far a version has come, per region and over all. */
public record ReplicationStatus(AggregatedState aggregated, List<InRegion> regions) {
    public ReplicationStatus {
        regions = List.copyOf(regions);
    }

    public record InRegion(Region region, RegionState state, int progress, String details) {}

    /** Of a version that was recorded without bytes. */
    public static ReplicationStatus withoutBytes(Collection<TargetRegion> targets) {
        return of(
                targets.stream()
                        .map(target ->
                                new InRegion(target.region(), RegionState.UNKNOWN, 0, "No bytes"))
                        .toList());
    }

    /** Any failed region fails the whole; a version without bytes is unknown everywhere. */
    public static ReplicationStatus of(List<InRegion> regions) {
        return new ReplicationStatus(aggregate(regions), regions);
    }

    private static AggregatedState aggregate(List<InRegion> regions) {
        if (regions.stream().allMatch(in -> in.state() == RegionState.UNKNOWN)) {
            return AggregatedState.UNKNOWN;
        }
        if (regions.stream().anyMatch(in -> in.state() == RegionState.FAILED)) {
            return AggregatedState.FAILED;
        }
        return regions.stream().allMatch(in -> in.state() == RegionState.COMPLETED)
                ? AggregatedState.COMPLETED
                : AggregatedState.IN_PROGRESS;
    }
}
