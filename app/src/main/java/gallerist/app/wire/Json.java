package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Text to JSON and back. Nothing here maps classes, so nothing has to be inspected at start. */
public final class Json {
    /** How many bytes a document of somebody else may have. */
    public static final int LARGEST_DOCUMENT = 16 << 20;

    private Json() {}

    /** Refuses what is no JSON, what is ambiguous, and what is too large or deep to be honest. */
    public static JsonNode read(String text) {
        return TreeReader.read(text, TreeReader.STRICT);
    }

    /** Like {@link #read}, for a document that must be an object. */
    public static ObjectNode readObject(String text) {
        JsonNode node = read(text);
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new Refusal(
                new Problem.JsonTypeWrong("document", "an object", JsonFields.shown(node)));
    }

    /**
     * Like {@link #read}, for what somebody typed into a shell, where single quotes are at hand.
     */
    public static JsonNode readTyped(String text) {
        return TreeReader.read(text, TreeReader.TYPED);
    }

    /** On one line, in the order of the tree. */
    public static String compact(JsonNode node) {
        return TreeWriter.compact(node);
    }

    /** On one line with sorted keys: the same text for all trees that say the same. */
    public static String canonical(JsonNode node) {
        return TreeWriter.canonical(node);
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
