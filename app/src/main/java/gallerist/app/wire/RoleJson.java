package gallerist.app.wire;

import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Role;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A built-in role as JSON, flat: nested it has two fields called {@code type}. */
public final class RoleJson {
    private static final String TYPE = "Microsoft.Authorization/roleDefinitions";

    private RoleJson() {}

    public static ObjectNode print(Role role, UUID subscription) {
        JsonBody permissions =
                new JsonBody()
                        .texts("actions", role.actions())
                        .texts("notActions", role.notActions())
                        .texts("dataActions", List.of())
                        .texts("notDataActions", List.of());
        return new JsonBody()
                .text("id", id(role, ResourceId.subscription(subscription.toString())))
                .text("name", role.id().toString())
                .text("type", TYPE)
                .text("roleName", role.title())
                .text("roleType", "BuiltInRole")
                .texts("assignableScopes", List.of("/"))
                .array("permissions", Json.array().add(permissions.node()))
                .node();
    }

    /** The id of a role as seen from inside a subscription. */
    public static String id(Role role, ResourceId scope) {
        return "/subscriptions/" + scope.subscription() + "/providers/" + TYPE + "/" + role.id();
    }
}
