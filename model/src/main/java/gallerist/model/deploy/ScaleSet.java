package gallerist.model.deploy;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.limits.Limits;
import java.util.List;

/** A scale set that is to be made at once. */
public record ScaleSet(int instances, Origin origin) {

    /** What its machines are made from, which decides how many there may be. */
    public enum Origin {
        GALLERY_IMAGE(Limits.SCALE_SET_INSTANCES),
        MANAGED_IMAGE(Limits.SCALE_SET_INSTANCES_MANAGED_IMAGE);

        private final Limits limit;

        Origin(Limits limit) {
            this.limit = limit;
        }

        public List<Problem> refusals(int instances) {
            return instances >= 1 && instances <= limit.value()
                    ? List.of()
                    : List.of(new Problem.InstancesOutOfRange(instances, limit));
        }
    }

    public ScaleSet {
        Refusal.ifAny(origin.refusals(instances));
    }
}
