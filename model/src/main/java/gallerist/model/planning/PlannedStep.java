package gallerist.model.planning;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;

/**
 * A copy that is to be made or removed.
 *
 * @param zone {@link #ANY_ZONE} where all copies of a region lie in one that is chosen later
 * @param replica counts from 1 in each region
 */
public record PlannedStep(
        StepAction action, ResourceId version, Region region, int zone, int replica, long bytes) {
    public static final int ANY_ZONE = 0;
}
