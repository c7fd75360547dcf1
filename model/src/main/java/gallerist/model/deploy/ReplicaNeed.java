package gallerist.model.deploy;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.limits.Limits;
import java.util.List;

/** How many replicas a region needs, by which rule, and why so many. */
public record ReplicaNeed(SizingRule rule, int replicas, Reason reason) {
    private static final int LEAST = 1;
    public static final int LEAST_IN_PRODUCTION = 3;

    /** What decided. */
    public sealed interface Reason {

        /** So many machines at once, overprovisioning included. */
        record Machines(long vms) implements Reason {}

        record ScaleSets(int count) implements Reason {}

        /** Production has this many at least. */
        record Production(int least) implements Reason {}

        /** Nothing asks for more than one. */
        record One() implements Reason {}
    }

    /** Refused where one region could not hold as many. */
    public static Outcome<ReplicaNeed> of(
            Demand demand, SizingRule rule, ScaleSetRule scaleSetRule) {
        long machines = demand.machines();
        long byMachines = Math.ceilDiv(machines, (long) rule.vmsPerReplica());
        long byScaleSets = demand.scaleSets().stream().mapToLong(scaleSetRule::replicas).sum();
        int least = demand.production() ? LEAST_IN_PRODUCTION : LEAST;
        long needed = Math.max(least, Math.max(byMachines, byScaleSets));
        long most = Limits.REPLICAS_PER_REGION.value();
        if (needed > most) {
            return Outcome.refused(new Problem.OutOfRange("replicas", needed, 1, most));
        }
        Reason reason;
        if (needed == byMachines) {
            reason = new Reason.Machines(machines);
        } else if (needed == byScaleSets) {
            reason = new Reason.ScaleSets(demand.scaleSets().size());
        } else if (demand.production()) {
            reason = new Reason.Production(least);
        } else {
            reason = new Reason.One();
        }
        return Outcome.done(new ReplicaNeed(rule, (int) needed, reason));
    }

    public int vmsPerReplica() {
        return rule.vmsPerReplica();
    }

    /** What to know before giving a region so many. */
    public List<Caution> cautions() {
        long advised = Limits.REPLICAS_ADVISED.value();
        return replicas > advised
                ? List.of(new Caution.ManyReplicasNeeded(replicas, advised))
                : List.of();
    }
}
