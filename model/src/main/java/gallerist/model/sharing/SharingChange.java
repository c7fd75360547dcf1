package gallerist.model.sharing;

import gallerist.model.gallery.Gallery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What somebody wants of the share action, which can be planned before it is done. */
public sealed interface SharingChange {

    /** Sharing with more subscriptions and tenants. */
    record Add(List<String> subscriptions, List<String> tenants) implements SharingChange {
        public Add {
            subscriptions = List.copyOf(subscriptions);
            tenants = List.copyOf(tenants);
        }
    }

    /** Sharing with some of them no more. */
    record Remove(List<String> subscriptions, List<String> tenants) implements SharingChange {
        public Remove {
            subscriptions = List.copyOf(subscriptions);
            tenants = List.copyOf(tenants);
        }
    }

    /** Sharing with nobody any more. */
    record Reset() implements SharingChange {}

    /** Opening a gallery to everyone. */
    record Open() implements SharingChange {}

    /**
     * What it makes of a gallery's profile; refuses what cannot be shared so.
     *
     * @param guid makes a new public name unique
     */
    default SharingProfile of(Gallery gallery, Collection<Shareable> contents, UUID guid) {
        return switch (this) {
            case Add(List<String> subscriptions, List<String> tenants) ->
                    SharingRules.add(gallery, contents, subscriptions, tenants);
            case Remove(List<String> subscriptions, List<String> tenants) ->
                    SharingRules.remove(gallery, subscriptions, tenants);
            case Reset() -> SharingRules.reset();
            case Open() -> SharingRules.enableCommunity(gallery, contents, guid);
        };
    }
}
