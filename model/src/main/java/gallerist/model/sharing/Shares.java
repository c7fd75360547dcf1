package gallerist.model.sharing;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The galleries that are open to a consumer without any role: their image definitions and versions
 * can be read, never their applications, and nothing can be written.
 */
public final class Shares {
    public static final Shares NONE = new Shares(Map.of());

    private final Map<ResourceId, List<Decision.Yes>> open;

    private Shares(Map<ResourceId, List<Decision.Yes>> open) {
        this.open = open;
    }

    public static Shares seenBy(Consumer consumer, Collection<Gallery> galleries) {
        Map<ResourceId, List<Decision.Yes>> open = new HashMap<>();
        for (Gallery gallery : galleries) {
            open.put(gallery.id(), openings(gallery, consumer));
        }
        return new Shares(open);
    }

    /** Every way in which a gallery is open to a consumer, the narrowest first. */
    public static List<Decision.Yes> openings(Gallery gallery, Consumer consumer) {
        return Stream.of(
                        withSubscription(gallery, consumer.subscription()),
                        withTenant(gallery, consumer.tenant()),
                        withEveryone(gallery))
                .flatMap(Optional::stream)
                .toList();
    }

    public static Optional<Decision.Yes> withSubscription(Gallery gallery, UUID subscription) {
        return gallery.sharing().subscriptions().contains(subscription.toString())
                ? Optional.of(new Decision.SharedWithSubscription(gallery.id(), subscription))
                : Optional.empty();
    }

    public static Optional<Decision.Yes> withTenant(Gallery gallery, UUID tenant) {
        return gallery.sharing().tenants().contains(tenant.toString())
                ? Optional.of(new Decision.SharedWithTenant(gallery.id(), tenant))
                : Optional.empty();
    }

    public static Optional<Decision.Yes> withEveryone(Gallery gallery) {
        return gallery.sharing().community().enabled()
                ? Optional.of(new Decision.SharedWithEveryone(gallery.id()))
                : Optional.empty();
    }

    Stream<Decision.Yes> ways(String action, List<ResourceId> scopes) {
        if (open.isEmpty() || !reads(action) || !isImage(scopes.getFirst())) {
            return Stream.empty();
        }
        return scopes.stream().flatMap(above -> open.getOrDefault(above, List.of()).stream());
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
