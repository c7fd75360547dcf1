package gallerist.app.wire;

import gallerist.model.sharing.SharingOperation;
import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was asked of the share action, as JSON: the service answers with the same. */
public final class SharingUpdateJson {
    private SharingUpdateJson() {}

    public static ObjectNode print(
            SharingOperation operation,
            Collection<String> subscriptions,
            Collection<String> tenants) {
        JsonBody body = new JsonBody().choice("operationType", operation);
        ArrayNode groups = SharingJson.groups(subscriptions, tenants);
        return (groups.isEmpty() ? body : body.array("groups", groups)).node();
    }
}
