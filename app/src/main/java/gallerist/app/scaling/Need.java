package gallerist.app.scaling;

import gallerist.model.Outcome;
import gallerist.model.Problem;
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

    /** Whether no region could have scale sets like those that are asked for. */
    boolean isOfScaleSets() {
        return need.problems().stream().anyMatch(Problem.InstancesOutOfRange.class::isInstance);
    }
}
