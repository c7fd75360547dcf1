package gallerist.model.sharing;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** The same gallery, shared in every way. */
final class Shared {
    static final UUID SUBSCRIPTION = new UUID(0, 77);
    static final UUID TENANT = new UUID(0, 78);
    static final UUID PUBLIC = new UUID(0, 79);
    static final Region HOME = Regions.of("westeurope");
    static final Community PUBLISHER =
            new Community(
                    "https://example.org",
                    "images@example.org",
                    "https://example.org/eula",
                    "Contoso",
                    false,
                    List.of());

    private Shared() {}

    static Gallery gallery(SharingProfile sharing) {
        return new Gallery(
                World.GALLERY,
                HOME,
                Tags.NONE,
                "",
                ManagedIdentity.NONE,
                sharing,
                SoftDeletePolicy.OFF,
                Uninterpreted.NONE,
                Stored.NEW);
    }

    static Gallery with(UUID... subscriptions) {
        TreeSet<String> ids = new TreeSet<>();
        for (UUID subscription : subscriptions) {
            ids.add(subscription.toString());
        }
        return gallery(
                new SharingProfile(SharingPermission.GROUPS, ids, new TreeSet<>(), Community.NONE));
    }

    static Gallery withTenant() {
        return gallery(
                new SharingProfile(
                        SharingPermission.GROUPS,
                        new TreeSet<>(),
                        new TreeSet<>(List.of(TENANT.toString())),
                        Community.NONE));
    }

    static Gallery closedCommunity() {
        return gallery(
                new SharingProfile(
                        SharingPermission.COMMUNITY, new TreeSet<>(), new TreeSet<>(), PUBLISHER));
    }

    static Gallery openCommunity() {
        return gallery(SharingRules.enableCommunity(closedCommunity(), List.of(), PUBLIC));
    }
}
