package gallerist.model.deploy;

import gallerist.model.limits.Limits;

/** How many replicas a scale set takes for itself. */
public enum ScaleSetRule {
    /** One for each scale set, whatever its size. */
    ONE_EACH,
    /** The older text: one for each 600 instances. */
    BY_INSTANCES;

    int replicas(ScaleSet set) {
        return switch (this) {
            case ONE_EACH -> 1;
            case BY_INSTANCES ->
                    Math.ceilDiv(
                            set.instances(),
                            (int) Limits.SCALE_SET_INSTANCES_MANAGED_IMAGE.value());
        };
    }
}
