package gallerist.app.wire;

import gallerist.model.activity.Change;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.activity.Status;
import gallerist.model.gallery.ResourceId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry of the activity log as an event of the service. What the service has no field for, such
 * as the changes and the chain of hashes, stands in its properties.
 */
public final class EntryJson {
    private static final String CATEGORY = "Administrative";

    private EntryJson() {}

    public static ObjectNode print(Entry entry) {
        boolean failed = entry.status() == Status.FAILED;
        String correlation = entry.correlation().toString();
        JsonBody event =
                new JsonBody()
                        .text("eventTimestamp", Dates.utcMillis(entry.at()))
                        .text("eventDataId", id(entry))
                        .text("correlationId", correlation)
                        .text("operationId", correlation)
                        .part("operationName", named(entry.operation(), title(entry.operation())))
                        .part("category", named(CATEGORY, CATEGORY))
                        .text("level", failed ? "Error" : "Informational")
                        .part("status", named(entry.status().text(), entry.status().text()))
                        .part("subStatus", named(entry.code(), entry.code()))
                        .text("caller", entry.caller());
        return place(event, entry.scope())
                .part(
                        "properties",
                        new JsonBody()
                                .text("eventCategory", CATEGORY)
                                .text("statusCode", failed ? entry.code() : "OK")
                                .text("callerId", entry.callerId())
                                .text("login", entry.login())
                                .array("changes", changes(entry))
                                .number("sequence", entry.sequence())
                                .text("previousHash", entry.previous())
                                .text("hash", entry.hash()))
                .node();
    }

    private static String id(Entry entry) {
        return UUID.nameUUIDFromBytes(entry.hash().getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static JsonBody named(String value, String localized) {
        JsonBody body = new JsonBody();
        body.node().put("value", value).put("localizedValue", localized);
        return body;
    }

    private static String title(String action) {
        return Arrays.stream(Operation.values())
                .filter(operation -> operation.action().equals(action))
                .map(Operation::title)
                .findFirst()
                .orElse(action);
    }

    /** Not everything that is logged happened to a resource. */
    private static JsonBody place(JsonBody event, String scope) {
        event.text("resourceId", scope);
        if (!scope.regionMatches(true, 0, "/subscriptions/", 0, 15)) {
            return event;
        }
        ResourceId id = ResourceId.of(scope);
        String type = id.type();
        String provider = type.substring(0, type.indexOf('/'));
        return event.text("resourceGroupName", id.groupName())
                .part("resourceProviderName", named(provider, provider))
                .part("resourceType", named(type, type))
                .text("subscriptionId", id.subscription());
    }

    private static ArrayNode changes(Entry entry) {
        ArrayNode changes = Json.array();
        for (Change change : entry.changes()) {
            changes.add(
                    Json.object()
                            .put("field", change.field())
                            .put("before", change.before())
                            .put("after", change.after()));
        }
        return changes;
    }
}
