package gallerist.storage;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.sql.GalleryTable;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** In which way galleries are open to those who have no role on them. */
public enum Offer {
    SHARED_WITH_SUBSCRIPTION,
    SHARED_WITH_TENANT,
    /** With the subscription or its tenant. */
    SHARED,
    COMMUNITY;

    /** The galleries that a subscription sees. */
    List<Gallery> galleries(Transaction transaction, ResourceId subscription) {
        return switch (this) {
            case SHARED_WITH_SUBSCRIPTION ->
                    GalleryTable.sharedWithSubscription(transaction, subscription.subscription());
            case SHARED_WITH_TENANT -> sharedWithTenant(transaction, subscription);
            case SHARED -> {
                List<Gallery> galleries =
                        new ArrayList<>(
                                SHARED_WITH_SUBSCRIPTION.galleries(transaction, subscription));
                sharedWithTenant(transaction, subscription).stream()
                        .filter(gallery -> !galleries.contains(gallery))
                        .forEach(galleries::add);
                yield galleries;
            }
            case COMMUNITY -> GalleryTable.ofCommunity(transaction);
        };
    }

    private static List<Gallery> sharedWithTenant(
            Transaction transaction, ResourceId subscription) {
        Optional<UUID> tenant = SubscriptionTable.tenant(transaction, subscription.subscription());
        return tenant.map(id -> GalleryTable.sharedWithTenant(transaction, id.toString()))
                .orElse(List.of());
    }

    /** The name under which consumers know a gallery. */
    String name(Gallery gallery) {
        return this == COMMUNITY
                ? gallery.sharing().community().publicNames().getFirst()
                : gallery.uniqueName();
    }

    /** What a role must allow for reading, followed by what is read inside a gallery. */
    String type() {
        return this == COMMUNITY
                ? "Microsoft.Compute/locations/communityGalleries"
                : "Microsoft.Compute/locations/sharedGalleries";
    }
}
