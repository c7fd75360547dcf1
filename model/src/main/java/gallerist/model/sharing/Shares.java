package gallerist.model.sharing;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The galleries that are open to a consumer without any role: their image definitions and versions
 * can be read, never their applications, and nothing can be written.
 */
public final class Shares {
    public static final Shares NONE = new Shares(Map.of());

    private final Map<ResourceId, Decision.Yes> open;

    private Shares(Map<ResourceId, Decision.Yes> open) {
        this.open = open;
    }

    public static Shares seenBy(Consumer consumer, Collection<Gallery> galleries) {
        Map<ResourceId, Decision.Yes> open = new HashMap<>();
        for (Gallery gallery : galleries) {
            opening(gallery, consumer).ifPresent(yes -> open.put(gallery.id(), yes));
        }
        return new Shares(open);
    }

    private static Optional<Decision.Yes> opening(Gallery gallery, Consumer consumer) {
        SharingProfile sharing = gallery.sharing();
        if (sharing.subscriptions().contains(consumer.subscription().toString())) {
            return Optional.of(
                    new Decision.SharedWithSubscription(gallery.id(), consumer.subscription()));
        }
        if (sharing.tenants().contains(consumer.tenant().toString())) {
            return Optional.of(new Decision.SharedWithTenant(gallery.id(), consumer.tenant()));
        }
        return sharing.community().enabled()
                ? Optional.of(new Decision.SharedWithEveryone(gallery.id()))
                : Optional.empty();
    }

    Optional<Decision.Yes> way(String action, ResourceId scope) {
        if (open.isEmpty() || !reads(action) || !isImage(scope)) {
            return Optional.empty();
        }
        return scope.scopes().stream()
                .flatMap(above -> Optional.ofNullable(open.get(above)).stream())
                .findFirst();
    }

    private static boolean reads(String action) {
        return action.equalsIgnoreCase(Kind.IMAGE_DEFINITION.action("read"))
                || action.equalsIgnoreCase(Kind.IMAGE_VERSION.action("read"));
    }

    private static boolean isImage(ResourceId scope) {
        return scope.kind()
                .filter(kind -> kind == Kind.IMAGE_DEFINITION || kind == Kind.IMAGE_VERSION)
                .isPresent();
    }
}
