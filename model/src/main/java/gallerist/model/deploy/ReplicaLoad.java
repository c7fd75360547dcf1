package gallerist.model.deploy;

/**
 * What the replicas of a region have to serve when machines are made at once. Above what a rule
 * advises, reads of a replica may be slowed down by its storage.
 */
public record ReplicaLoad(SizingRule rule, long machines, int replicas) {

    /** How many machines the busiest replica serves. */
    public long machinesPerReplica() {
        return Math.ceilDiv(machines, replicas);
    }

    public boolean isThrottled() {
        return machinesPerReplica() > rule.vmsPerReplica();
    }
}
