package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The two shapes of a resource: nested, with its own fields inside {@code properties} as the
 * service answers; and flat, with all of them at the top as its command line prints.
 */
public final class Shape {
    static final String PROPERTIES = "properties";
    private static final String RESOURCE_GROUP = "resourceGroup";
    private static final Set<String> COMMON =
            Set.of("id", "name", "type", "location", "tags", "identity", "systemData");

    /** What is not a property of its own. */
    static final Set<String> AROUND =
            Stream.concat(COMMON.stream(), Stream.of(PROPERTIES, RESOURCE_GROUP))
                    .collect(Collectors.toUnmodifiableSet());

    private Shape() {}

    /** Lifts the properties, and the public name of a read view, to the top. */
    public static ObjectNode flat(ObjectNode nested) {
        ObjectNode flat = Json.object();
        for (Map.Entry<String, JsonNode> field : nested.properties()) {
            JsonNode value = field.getValue();
            if (field.getKey().equals("identifier") && value instanceof ObjectNode identifier) {
                flat.setAll(identifier);
            } else if (!field.getKey().equals(PROPERTIES)) {
                flat.set(field.getKey(), value);
            }
        }
        if (nested.get(PROPERTIES) instanceof ObjectNode properties) {
            flat.setAll(properties);
        }
        String group = group(nested);
        if (!group.isEmpty()) {
            flat.put(RESOURCE_GROUP, group);
        }
        return flat;
    }

    private static String group(ObjectNode nested) {
        JsonNode id = nested.get("id");
        return id != null && id.isString() ? ResourceId.of(id.stringValue()).groupName() : "";
    }

    /** Accepts either shape; what is not common to all resources goes into the properties. */
    public static ObjectNode nested(ObjectNode either) {
        ObjectNode nested = Json.object();
        ObjectNode properties = Json.object();
        JsonNode given = either.get(PROPERTIES);
        if (given instanceof ObjectNode object) {
            properties.setAll(object);
        } else if (given != null && !given.isNull()) {
            throw new Refusal(
                    new Problem.JsonTypeWrong(PROPERTIES, "an object", JsonFields.shown(given)));
        }
        for (Map.Entry<String, JsonNode> field : either.properties()) {
            String name = field.getKey();
            if (COMMON.contains(name)) {
                nested.set(name, field.getValue());
            } else if (!name.equals(PROPERTIES) && !name.equals(RESOURCE_GROUP)) {
                Refusal.unless(!properties.has(name), new Problem.JsonFieldTwice(name));
                properties.set(name, field.getValue());
            }
        }
        nested.set(PROPERTIES, properties);
        return nested;
    }
}
