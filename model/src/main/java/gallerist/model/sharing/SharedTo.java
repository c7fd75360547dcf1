package gallerist.model.sharing;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Named;
import java.util.List;
import java.util.UUID;

/** Whose share a consumer asks for: that of the subscription, or that of the whole tenant. */
public enum SharedTo implements Named {
    SUBSCRIPTION("subscription"),
    TENANT("tenant");

    private final String text;

    SharedTo(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
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
