package gallerist.model.sharing;

import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;

/** What sharing beyond roles asks of a definition or version in the gallery. */
public record Shareable(ResourceId id, Region location, boolean encrypted, boolean partnerPlan) {

    public static Shareable of(ImageDefinition definition) {
        return new Shareable(
                definition.id(),
                definition.location(),
                false,
                !definition.purchasePlan().equals(PurchasePlan.NONE));
    }

    public static Shareable of(ImageVersion version) {
        return new Shareable(version.id(), version.location(), version.hasOwnKey(), false);
    }
}
