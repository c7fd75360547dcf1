package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.region.Region;
import java.util.List;

/** Rules that all kinds of resources share. */
final class ResourceRules {
    private ResourceRules() {}

    /** A resource that exists cannot be made again elsewhere. */
    static List<Problem> location(Resource stored, Resource changed) {
        return stored.location().equals(changed.location())
                ? List.of()
                : List.of(
                        new Problem.LocationFixed(
                                stored.name(),
                                stored.location().name(),
                                stored.id().groupName(),
                                changed.location().name()));
    }

    /** While something is deleted, nothing else may happen to it. */
    static List<Problem> notDeleting(Resource stored) {
        return stored.stored().state() == ProvisioningState.DELETING
                ? List.of(new Problem.MarkedForDeletion(stored.id()))
                : List.of();
    }

    static List<Problem> noChildren(List<ResourceId> children) {
        return children.isEmpty() ? List.of() : List.of(new Problem.HasChildren(children));
    }

    /** What a gallery shows to others or keeps in its recycle bin lies where the gallery lies. */
    static List<Problem> besideGallery(Gallery gallery, Region location) {
        boolean free = gallery.isPrivate() && !gallery.softDelete().enabled();
        return free || location.equals(gallery.location())
                ? List.of()
                : List.of(
                        new Problem.LocationMustMatchGallery(
                                location.displayName(), gallery.location().displayName()));
    }
}
