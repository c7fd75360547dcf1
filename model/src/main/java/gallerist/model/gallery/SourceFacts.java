package gallerist.model.gallery;

import gallerist.model.deploy.Deployment;
import gallerist.model.region.Region;
import gallerist.model.replication.TargetRegion;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must be known of a resource before a version can be made from it.
 *
 * @param regions where it can be read
 * @param stateCounts whether it is itself generalized or specialized; a bare disk becomes what the
 *     definition says
 * @param encrypted whether it is encrypted with a customer's own key
 */
public record SourceFacts(
        ResourceId id,
        Set<Region> regions,
        OsType osType,
        OsState osState,
        boolean stateCounts,
        Generation generation,
        PurchasePlan plan,
        boolean encrypted) {
    public SourceFacts {
        regions = Set.copyOf(regions);
    }

    public static SourceFacts of(NamedSource source) {
        boolean image = source.id().kind().filter(Kind.MANAGED_IMAGE::equals).isPresent();
        return new SourceFacts(
                source.id(),
                Set.of(source.location()),
                source.osType(),
                source.osState(),
                image,
                source.generation(),
                PurchasePlan.NONE,
                false);
    }

    /** What was made from an image can become one again. */
    public static SourceFacts of(Deployment machine) {
        return new SourceFacts(
                machine.id(),
                Set.of(machine.location()),
                machine.osType(),
                machine.osState(),
                true,
                machine.generation(),
                PurchasePlan.NONE,
                false);
    }

    public static SourceFacts of(ImageDefinition definition, ImageVersion version) {
        return new SourceFacts(
                version.id(),
                version.publishing().targets().stream()
                        .map(TargetRegion::region)
                        .collect(Collectors.toUnmodifiableSet()),
                definition.osType(),
                definition.osState(),
                true,
                definition.generation(),
                definition.purchasePlan(),
                Encryption.of(version).withCustomerKey());
    }
}
