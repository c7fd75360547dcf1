package gallerist.model.deploy;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A VM application that a machine has.
 *
 * @param version of the application by its number, or {@code versions/latest}
 * @param configuration a link that stands in for the version's own configuration, empty for none
 * @param order when it is installed, 0 for after all that have one
 * @param failureFails whether the machine's deployment fails when the installation does
 */
public record AssignedApplication(
        ResourceId version, String configuration, int order, boolean failureFails) {
    public AssignedApplication {
        Refusal.unless(
                version.kind().filter(Kind.APPLICATION_VERSION::equals).isPresent(),
                new Problem.PropertyIdInvalid(
                        "applicationProfile.galleryApplications.packageReferenceId",
                        version.toString()));
        if (!isLatest(version)) {
            VersionNumber.of(version.name());
        }
        Refusal.unless(order >= 0, new Problem.OutOfRange("order", order, 0, Integer.MAX_VALUE));
    }

    private static boolean isLatest(ResourceId version) {
        return version.name().equalsIgnoreCase(ImageReference.LATEST);
    }

    public boolean followsLatest() {
        return isLatest(version);
    }

    public ResourceId application() {
        return version.parent().orElseThrow();
    }

    /** The number that is wanted, none where it is to be the latest. */
    public Optional<VersionNumber> number() {
        return followsLatest() ? Optional.empty() : Optional.of(VersionNumber.of(version.name()));
    }

    /** In the order of their installation: those without one come last. */
    public static List<AssignedApplication> inOrder(List<AssignedApplication> assigned) {
        return assigned.stream()
                .sorted(
                        Comparator.comparingInt(
                                each -> each.order() == 0 ? Integer.MAX_VALUE : each.order()))
                .toList();
    }
}
