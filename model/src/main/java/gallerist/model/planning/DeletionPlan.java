package gallerist.model.planning;

import gallerist.model.Problem;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ResourceId;
import java.util.List;

/**
 * What deleting comes to.
 *
 * @param resources what goes, in the order in which it must: what lies inside before what it lies
 *     in
 * @param keptInBin whether it can be taken back afterwards
 * @param consumers machines and scale sets made from what goes, as far as the caller may see them
 * @param obstacles what stands against it as things are
 */
public record DeletionPlan(
        ReplicationPlan plan,
        List<ResourceId> resources,
        boolean keptInBin,
        List<Deployment> consumers,
        List<Problem> obstacles) {
    public DeletionPlan {
        resources = List.copyOf(resources);
        consumers = List.copyOf(consumers);
        obstacles = List.copyOf(obstacles);
    }
}
