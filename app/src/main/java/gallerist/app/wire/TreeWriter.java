package gallerist.app.wire;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes a tree as text: everything that need not be escaped stays as it is. */
final class TreeWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();
    private final boolean sorted;

    private TreeWriter(boolean sorted) {
        this.sorted = sorted;
    }

    static String compact(JsonNode node) {
        return new TreeWriter(false).written(node);
    }

    static String canonical(JsonNode node) {
        return new TreeWriter(true).written(node);
    }

    private String written(JsonNode node) {
        write(node);
        return text.toString();
    }

    private void write(JsonNode node) {
        if (node instanceof ObjectNode object) {
            writeObject(object);
        } else if (node instanceof ArrayNode array) {
            writeArray(array);
        } else if (node instanceof StringNode string) {
            quote(string.stringValue());
        } else if (node.isNull()) {
            text.append("null");
        } else {
            text.append(node.asString());
        }
    }

    private void writeObject(ObjectNode object) {
        text.append('{');
        boolean first = true;
        for (Map.Entry<String, JsonNode> field : fields(object)) {
            separate(first);
            first = false;
            quote(field.getKey());
            text.append(':');
            write(field.getValue());
        }
        text.append('}');
    }

    private Collection<Map.Entry<String, JsonNode>> fields(ObjectNode object) {
        if (!sorted) {
            return object.properties();
        }
        Map<String, JsonNode> fields = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            fields.put(field.getKey(), field.getValue());
        }
        return fields.entrySet();
    }

    private void writeArray(ArrayNode array) {
        text.append('[');
        boolean first = true;
        for (JsonNode element : array) {
            separate(first);
            first = false;
            write(element);
        }
        text.append(']');
    }

    private void separate(boolean first) {
        if (!first) {
            text.append(',');
        }
    }

    private void quote(String string) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < string.length(); i++) {
            char unit = string.charAt(i);
            if (unit < ' ' || unit == '"' || unit == '\\') {
                text.append(string, written, i);
                escape(unit);
                written = i + 1;
            }
        }
        text.append(string, written, string.length()).append('"');
    }

    private void escape(char unit) {
        text.append('\\');
        switch (unit) {
            case '"', '\\' -> text.append(unit);
            case '\n' -> text.append('n');
            case '\r' -> text.append('r');
            case '\t' -> text.append('t');
            case '\b' -> text.append('b');
            case '\f' -> text.append('f');
            default ->
                    text.append("u00").append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 15));
        }
    }
}
