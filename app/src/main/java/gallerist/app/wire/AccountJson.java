package gallerist.app.wire;

import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions and tenants as JSON. */
public final class AccountJson {
    private static final String CLOUD = "Gallerist";

    private AccountJson() {}

    /** A subscription, and who looks at it. */
    public static ObjectNode print(Subscription subscription, Principal caller) {
        String tenant = subscription.tenant().toString();
        return new JsonBody()
                .text("environmentName", CLOUD)
                .text("homeTenantId", tenant)
                .text("id", subscription.id().toString())
                .flag("isDefault", subscription.isDefault())
                .text("name", subscription.displayName())
                .text("state", "Enabled")
                .text("tenantId", tenant)
                .part(
                        "user",
                        new JsonBody()
                                .text("name", caller.name())
                                .text("type", type(caller.kind())))
                .node();
    }

    private static String type(PrincipalKind kind) {
        return switch (kind) {
            case USER -> "user";
            case GROUP -> "group";
            case SERVICE_PRINCIPAL -> "servicePrincipal";
        };
    }

    public static ObjectNode print(Tenant tenant) {
        String id = tenant.id().toString();
        return new JsonBody()
                .text("id", "/tenants/" + id)
                .text("tenantId", id)
                .text("displayName", tenant.displayName())
                .text("defaultDomain", tenant.domain())
                .node();
    }
}
