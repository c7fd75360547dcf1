package gallerist.model.planning;

import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import java.util.List;

/**
 * What deleting comes to.
 *
 * @param resources what goes, in the order in which it must: what lies inside before what it lies
 *     in
 * @param keptInBin whether it can be taken back afterwards
 * @param obstacles what stands against it as things are
 */
public record DeletionPlan(
        ReplicationPlan plan,
        List<ResourceId> resources,
        boolean keptInBin,
        List<Problem> obstacles) {
    public DeletionPlan {
        resources = List.copyOf(resources);
        obstacles = List.copyOf(obstacles);
    }
}
