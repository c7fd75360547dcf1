package gallerist.model.sharing;

import java.util.UUID;

/** What resources belong to and are counted against. */
public record Subscription(UUID id, String displayName, UUID tenant, boolean isDefault) {
    public Subscription {
        DisplayName.check(displayName);
    }
}
