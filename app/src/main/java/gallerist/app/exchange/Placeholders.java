package gallerist.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what examples leave for people to fill in, such as {@code <resource-group>} or {@code
 * {subscriptionId}}.
 */
final class Placeholders {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("<[A-Za-z][A-Za-z0-9 _-]*>|\\{[A-Za-z][A-Za-z0-9_-]*\\}");

    private final List<Remark> found = new ArrayList<>();

    private Placeholders() {}

    static List<Remark> in(Incoming incoming) {
        Placeholders placeholders = new Placeholders();
        placeholders.look(incoming.body(), incoming.origin());
        return placeholders.found;
    }

    private void look(JsonNode node, Origin origin) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                look(field.getValue(), origin.at(field.getKey()));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), origin.at(i));
            }
        } else if (node.isString()) {
            PLACEHOLDER
                    .matcher(node.stringValue())
                    .results()
                    .forEach(match ->
                            found.add(
                                    new Remark(
                                            origin,
                                            "'%s' is a placeholder: put in what is meant."
                                                    .formatted(match.group()))));
        }
    }
}
