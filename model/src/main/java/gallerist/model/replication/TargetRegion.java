package gallerist.model.replication;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.region.Region;
import java.util.ArrayList;
import java.util.List;

/** What one region is to hold of a version. */
public record TargetRegion(Region region, int replicas, StorageType storage, Exclusion exclusion) {
    public TargetRegion {
        List<Problem> problems =
                new ArrayList<>(Publishing.replicaCount("regionalReplicaCount", replicas));
        if (storage == StorageType.STANDARD_ZRS && !region.zones()) {
            problems.add(new Problem.ZonesMissing(region.displayName()));
        }
        Refusal.ifAny(problems);
    }

    public TargetRegion withReplicas(int count) {
        return new TargetRegion(region, count, storage, exclusion);
    }

    public TargetRegion withExclusion(Exclusion changed) {
        return new TargetRegion(region, replicas, storage, changed);
    }
}
