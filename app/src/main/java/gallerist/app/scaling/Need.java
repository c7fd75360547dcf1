package gallerist.app.scaling;

import gallerist.model.Outcome;
import gallerist.model.deploy.ReplicaNeed;
import gallerist.model.replication.TargetRegion;

/** A region with what it is to serve. */
record Need(TargetRegion target, int machines, Outcome<ReplicaNeed> need) {
    /** What it is to have; what it has where no number would do. */
    int replicas() {
        return need.map(ReplicaNeed::replicas).orElse(target.replicas());
    }

    boolean isPossible() {
        return need.problems().isEmpty();
    }
}
