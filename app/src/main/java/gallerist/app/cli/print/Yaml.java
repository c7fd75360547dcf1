package gallerist.app.cli.print;

import gallerist.app.text.Visible;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Block YAML with sorted names; text that could be read as something else is quoted. */
final class Yaml {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}_./(+\\\\~^$;<=-][^\\p{C}\\u2028\\u2029]*");
    private static final Pattern RESERVED =
            Pattern.compile(
                    "(?i)y|n|yes|no|on|off|true|false|null|~|=|<<|---.*|\\.\\.\\..*|-|- .*"
                            + "|[-+]?\\.(inf|nan)"
                            + "|[-+]?[0-9][0-9_,]*(:[0-5]?[0-9])*(\\.[0-9_]*)?(e[-+]?[0-9]+)?"
                            + "|[-+]?\\.[0-9_]+(e[-+]?[0-9]+)?"
                            + "|[-+]?0[xob][0-9a-f_]+"
                            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \\t].*)?");

    private final StringBuilder text = new StringBuilder();
    private final Paint paint;

    private Yaml(Paint paint) {
        this.paint = paint;
    }

    static String text(JsonNode tree, Paint paint) {
        Yaml yaml = new Yaml(paint);
        yaml.write(tree, "");
        return yaml.text.toString();
    }

    private void write(JsonNode node, String indent) {
        if (node.isObject() && !node.isEmpty()) {
            writeObject(node, indent, indent);
        } else if (node.isArray() && !node.isEmpty()) {
            writeArray(node, indent, indent);
        } else {
            text.append(scalar(node)).append('\n');
        }
    }

    private void writeObject(JsonNode node, String firstIndent, String indent) {
        String start = firstIndent;
        for (Map.Entry<String, JsonNode> property : Keys.sorted(node)) {
            text.append(start).append(paint.key(string(property.getKey()))).append(':');
            JsonNode value = property.getValue();
            if (value.isEmpty()) {
                text.append(' ').append(scalar(value)).append('\n');
            } else {
                text.append('\n');
                write(value, value.isArray() ? indent : indent + "  ");
            }
            start = indent;
        }
    }

    private void writeArray(JsonNode node, String firstIndent, String indent) {
        String start = firstIndent;
        for (JsonNode item : node) {
            text.append(start).append("- ");
            if (item.isObject() && !item.isEmpty()) {
                writeObject(item, "", indent + "  ");
            } else if (item.isArray() && !item.isEmpty()) {
                writeArray(item, "", indent + "  ");
            } else {
                text.append(scalar(item)).append('\n');
            }
            start = indent;
        }
    }

    private String scalar(JsonNode node) {
        if (node.isString()) {
            return paint.string(string(node.stringValue()));
        }
        String json = gallerist.app.wire.Json.compact(node);
        return node.isContainer() ? json : paint.literal(json);
    }

    private static String string(String value) {
        if (value.codePoints().anyMatch(Visible::isHidden)) {
            return doubleQuoted(value);
        }
        boolean plain =
                PLAIN.matcher(value).matches()
                        && !RESERVED.matcher(value).matches()
                        && !value.contains(": ")
                        && !value.contains(" #")
                        && !value.endsWith(":")
                        && !value.endsWith(" ");
        return plain ? value : "'" + value.replace("'", "''") + "'";
    }

    private static String doubleQuoted(String value) {
        StringBuilder quoted = new StringBuilder().append('"');
        value.codePoints()
                .forEach(character -> {
                    switch (character) {
                        case '"' -> quoted.append("\\\"");
                        case '\\' -> quoted.append("\\\\");
                        default -> quoted.append(Visible.of(Character.toString(character)));
                    }
                });
        return quoted.append('"').toString();
    }
}
