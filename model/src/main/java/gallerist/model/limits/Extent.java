package gallerist.model.limits;

import gallerist.model.deploy.Deployment;
import gallerist.model.deploy.ImageReference;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.gallery.VmApplication;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of a limit of its own one resource uses.
 *
 * @param region where the limit is one of each region
 */
public record Extent(Limits limit, ResourceId of, Optional<Region> region, long used) {

    /** Of everything that a resource has. */
    public static List<Extent> of(Resource resource) {
        return Stream.concat(
                        Stream.of(
                                extent(
                                        Limits.TAGS_PER_RESOURCE,
                                        resource,
                                        resource.tags().values().size())),
                        switch (resource) {
                            case ImageVersion version ->
                                    replicas(version, Limits.REPLICAS_PER_REGION);
                            case ApplicationVersion version ->
                                    replicas(version, Limits.APPLICATION_REPLICAS_PER_REGION);
                            case Gallery gallery -> shared(gallery);
                            case Deployment deployment -> deployed(deployment);
                            case ImageDefinition _,
                                    ResourceGroup _,
                                    VmApplication _,
                                    NamedSource _ ->
                                    Stream.<Extent>empty();
                        })
                .toList();
    }

    private static Extent extent(Limits limit, Resource of, long used) {
        return new Extent(limit, of.id(), Optional.empty(), used);
    }

    private static Stream<Extent> replicas(Version version, Limits limit) {
        return version.publishing().targets().stream()
                .map(target ->
                        new Extent(
                                limit,
                                version.id(),
                                Optional.of(target.region()),
                                target.replicas()));
    }

    private static Stream<Extent> shared(Gallery gallery) {
        return Stream.of(
                extent(
                        Limits.SHARED_SUBSCRIPTIONS,
                        gallery,
                        gallery.sharing().subscriptions().size()),
                extent(Limits.SHARED_TENANTS, gallery, gallery.sharing().tenants().size()));
    }

    private static Stream<Extent> deployed(Deployment deployment) {
        Extent applications =
                extent(Limits.APPLICATIONS_PER_VM, deployment, deployment.applications().size());
        return switch (deployment.form()) {
            case Deployment.Form.Machine _ -> Stream.of(applications);
            case Deployment.Form.Set _ ->
                    Stream.of(
                            applications,
                            extent(
                                    instances(deployment.image()),
                                    deployment,
                                    deployment.instances().size()));
        };
    }

    private static Limits instances(ImageReference image) {
        return image instanceof ImageReference.ManagedImage
                ? Limits.SCALE_SET_INSTANCES_MANAGED_IMAGE
                : Limits.SCALE_SET_INSTANCES;
    }

    public long percent() {
        return limit.percent(used);
    }

    public Usage.State state() {
        return Usage.State.of(limit, used);
    }
}
