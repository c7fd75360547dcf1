package gallerist.app.exchange.template;

import gallerist.app.wire.Json;
import gallerist.model.gallery.ResourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes resources of one group as a template that makes them anew. */
public final class ArmTemplate {
    private static final String SCHEMA =
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

    private static final String PROVIDERS = "/providers/";

    private ArmTemplate() {}

    public static ObjectNode print(List<Deployable> resources, String apiVersion) {
        return print(resources, List.of(), apiVersion);
    }

    /** With what is set on resources of the group. */
    public static ObjectNode print(
            List<Deployable> resources, List<Attached> attached, String apiVersion) {
        Set<String> inside = new HashSet<>();
        ArrayNode array = Json.array();
        for (Deployable resource : resources) {
            array.add(print(resource, apiVersion, inside));
            inside.add(resource.id().key());
        }
        attached.forEach(each -> array.add(print(each, inside)));
        ObjectNode template = Json.object();
        template.put("$schema", SCHEMA);
        template.put("contentVersion", "1.0.0.0");
        template.set("resources", array);
        return template;
    }

    private static ObjectNode print(Attached attached, Set<String> inside) {
        ObjectNode printed = Json.object();
        printed.put("type", attached.type());
        printed.put("apiVersion", attached.apiVersion());
        printed.put("name", attached.name());
        attached.scope().ifPresent(_ -> printed.put("scope", scope(attached.to())));
        attached.scope()
                .filter(there -> inside.contains(there.id().key()))
                .ifPresent(there -> printed.putArray("dependsOn").add(reference(there)));
        printed.setAll((ObjectNode) literal(attached.body()));
        return printed;
    }

    /** The id from the provider on. */
    private static String scope(ResourceId id) {
        String text = id.toString();
        return text.substring(text.indexOf(PROVIDERS) + PROVIDERS.length());
    }

    private static ObjectNode print(Deployable resource, String apiVersion, Set<String> inside) {
        ObjectNode printed = Json.object();
        printed.put("type", resource.id().type());
        printed.put("apiVersion", apiVersion);
        printed.put("name", resource.path());
        resource.id()
                .parent()
                .filter(parent -> inside.contains(parent.key()))
                .ifPresent(parent ->
                        printed.putArray("dependsOn")
                                .add(reference(new Deployable(parent, resource.body()))));
        printed.setAll((ObjectNode) literal(resource.body()));
        return printed;
    }

    private static String reference(Deployable there) {
        return "[resourceId('%s', '%s')]"
                .formatted(there.id().type(), there.path().replace("/", "', '"));
    }

    /** A text that looks like an expression gets a bracket more, and so stays a text. */
    private static JsonNode literal(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode literal = Json.object();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                literal.set(field.getKey(), literal(field.getValue()));
            }
            return literal;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode literal = Json.array();
            array.forEach(element -> literal.add(literal(element)));
            return literal;
        }
        if (node instanceof StringNode string) {
            String text = string.stringValue();
            return text.startsWith("[") && text.endsWith("]")
                    ? StringNode.valueOf("[" + text)
                    : node;
        }
        return node;
    }
}
