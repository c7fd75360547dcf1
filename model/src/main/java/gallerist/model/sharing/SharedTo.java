package gallerist.model.sharing;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Named;
import java.util.List;
import java.util.UUID;

/** Whose share a consumer asks for: that of the subscription, or that of the whole tenant. */
public enum SharedTo implements Named {
    SUBSCRIPTION("subscription", "subscriptionIds"),
    TENANT("tenant", "tenantIds");

    private final String text;
    private final String field;

    SharedTo(String text, String field) {
        this.text = text;
        this.field = field;
    }

    @Override
    public String text() {
        return text;
    }

    /** The id that somebody wrote; refuses what is none, as the share action does. */
    public UUID id(String written) {
        return UUID.fromString(SharingProfile.guids(field, List.of(written)).first());
    }

    /** What the share action is told of subscriptions when one of these is meant. */
    public List<String> subscriptions(UUID id) {
        return this == SUBSCRIPTION ? List.of(id.toString()) : List.of();
    }

    /** Likewise of tenants. */
    public List<String> tenants(UUID id) {
        return this == TENANT ? List.of(id.toString()) : List.of();
    }

    /** Whether the gallery is shared so with the consumer. */
    public boolean shows(Gallery gallery, Consumer consumer) {
        SharingProfile sharing = gallery.sharing();
        return switch (this) {
            case SUBSCRIPTION ->
                    sharing.subscriptions().contains(consumer.subscription().toString());
            case TENANT -> sharing.tenants().contains(consumer.tenant().toString());
        };
    }
}
