package gallerist.app.code;

import gallerist.app.wire.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as it stands in code. */
final class Literals {
    private Literals() {}

    /** Of languages that tell escapes in long texts as well. */
    static String escaped(JsonNode node) {
        return Printed.pretty(node).replace("\\", "\\\\");
    }

    /** Raw, in a language whose raw texts end at a backtick. */
    static String backticked(JsonNode node) {
        return "`" + Printed.pretty(node).replace("`", "` + \"`\" + `") + "`";
    }

    /** The dictionary of a language whose other literals are as JSON has them. */
    static String python(JsonNode node, String indent) {
        String inner = indent + "    ";
        return switch (node) {
            case ObjectNode object when object.isEmpty() -> "{}";
            case ArrayNode array when array.isEmpty() -> "[]";
            case ObjectNode object -> {
                StringBuilder text = new StringBuilder("{\n");
                for (Map.Entry<String, JsonNode> field : object.properties()) {
                    text.append(inner)
                            .append(Json.compact(object.stringNode(field.getKey())))
                            .append(": ")
                            .append(python(field.getValue(), inner))
                            .append(",\n");
                }
                yield text.append(indent).append('}').toString();
            }
            case ArrayNode array -> {
                StringBuilder text = new StringBuilder("[\n");
                array.forEach(
                        element -> text.append(inner).append(python(element, inner)).append(",\n"));
                yield text.append(indent).append(']').toString();
            }
            default ->
                    node.isBoolean()
                            ? node.booleanValue() ? "True" : "False"
                            : node.isNull() ? "None" : Json.compact(node);
        };
    }
}
