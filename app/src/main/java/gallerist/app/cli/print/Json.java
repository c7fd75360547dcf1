package gallerist.app.cli.print;

import gallerist.app.text.Visible;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Indented JSON with sorted names, letter for letter as the cloud's command line prints it. */
final class Json {
    private final StringBuilder text = new StringBuilder();
    private final Paint paint;

    private Json(Paint paint) {
        this.paint = paint;
    }

    static String text(JsonNode tree, Paint paint) {
        Json json = new Json(paint);
        json.write(tree, "\n");
        return json.text.append('\n').toString();
    }

    private void write(JsonNode node, String lineStart) {
        if (node.isObject() && !node.isEmpty()) {
            writeObject(node, lineStart + "  ");
            text.append(lineStart).append('}');
        } else if (node.isArray() && !node.isEmpty()) {
            writeArray(node, lineStart + "  ");
            text.append(lineStart).append(']');
        } else if (node.isString()) {
            text.append(paint.string(quoted(node.stringValue())));
        } else {
            String json = gallerist.app.wire.Json.compact(node);
            text.append(node.isContainer() ? json : paint.literal(json));
        }
    }

    private void writeObject(JsonNode node, String lineStart) {
        String separator = "{";
        for (Map.Entry<String, JsonNode> property : Keys.sorted(node)) {
            text.append(separator).append(lineStart);
            text.append(paint.key(quoted(property.getKey()))).append(": ");
            write(property.getValue(), lineStart);
            separator = ",";
        }
    }

    private void writeArray(JsonNode node, String lineStart) {
        String separator = "[";
        for (JsonNode item : node) {
            text.append(separator).append(lineStart);
            write(item, lineStart);
            separator = ",";
        }
    }

    /** Keeps everything that is not ASCII, but no control character gets to a terminal. */
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(character -> appendQuoted(quoted, character));
        return quoted.append('"').toString();
    }

    private static void appendQuoted(StringBuilder quoted, int character) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            case '\b' -> quoted.append("\\b");
            case '\f' -> quoted.append("\\f");
            default -> {
                boolean raw =
                        !Character.isISOControl(character)
                                && Character.getType(character) != Character.SURROGATE;
                if (raw) {
                    quoted.appendCodePoint(character);
                } else {
                    quoted.append(Visible.number(character).toLowerCase(Locale.ROOT));
                }
            }
        }
    }
}
