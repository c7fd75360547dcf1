package gallerist.app.exchange.template;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes resources of one group in the language that templates are written in. */
public final class Bicep {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> symbols = new HashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    private Bicep() {}

    public static String print(List<Deployable> resources, String apiVersion) {
        return print(resources, List.of(), apiVersion);
    }

    /** With what is set on resources of the group. */
    public static String print(
            List<Deployable> resources, List<Attached> attached, String apiVersion) {
        Bicep bicep = new Bicep();
        resources.forEach(resource -> bicep.resource(resource, apiVersion));
        attached.forEach(each -> bicep.attached(each, apiVersion));
        return bicep.text.toString();
    }

    private void attached(Attached attached, String apiVersion) {
        String scope = attached.scope().map(there -> existing(there, apiVersion)).orElse("");
        paragraph();
        text.append(
                "resource %s '%s@%s' = {\n"
                        .formatted(free(attached.name()), attached.type(), attached.apiVersion()));
        if (!scope.isEmpty()) {
            text.append(INDENT).append("scope: ").append(scope).append('\n');
        }
        text.append(INDENT).append("name: ").append(quoted(attached.name())).append('\n');
        fields(attached.body(), INDENT);
        text.append("}\n");
    }

    /** The symbol of something that is there already, or is made before. */
    private String existing(Deployable there, String apiVersion) {
        String known = symbols.get(there.id().key());
        if (known != null) {
            return known;
        }
        paragraph();
        String symbol = symbol(there);
        text.append(
                "resource %s '%s@%s' existing = {\n%sname: %s\n}\n"
                        .formatted(
                                symbol,
                                there.id().type(),
                                apiVersion,
                                INDENT,
                                quoted(there.path())));
        return symbol;
    }

    private void paragraph() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void resource(Deployable resource, String apiVersion) {
        paragraph();
        String symbol = symbol(resource);
        text.append(
                "resource %s '%s@%s' = {\n".formatted(symbol, resource.id().type(), apiVersion));
        String parent =
                resource.id().parent().map(id -> symbols.getOrDefault(id.key(), "")).orElse("");
        if (!parent.isEmpty()) {
            text.append(INDENT).append("parent: ").append(parent).append('\n');
        }
        String name = parent.isEmpty() ? resource.path() : resource.id().name();
        text.append(INDENT).append("name: ").append(quoted(name)).append('\n');
        fields(resource.body(), INDENT);
        text.append("}\n");
    }

    private String symbol(Deployable resource) {
        String symbol = free(resource.path());
        symbols.put(resource.id().key(), symbol);
        return symbol;
    }

    private String free(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9]", "_");
        String symbol = Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
        while (!taken.add(symbol)) {
            symbol += "_";
        }
        return symbol;
    }

    private void fields(ObjectNode object, String indent) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String key = field.getKey();
            text.append(indent)
                    .append(PLAIN.matcher(key).matches() ? key : quoted(key))
                    .append(": ");
            value(field.getValue(), indent);
            text.append('\n');
        }
    }

    private void value(JsonNode value, String indent) {
        switch (value) {
            case ObjectNode object when object.isEmpty() -> text.append("{}");
            case ObjectNode object -> {
                text.append("{\n");
                fields(object, indent + INDENT);
                text.append(indent).append('}');
            }
            case ArrayNode array when array.isEmpty() -> text.append("[]");
            case ArrayNode array -> {
                text.append("[\n");
                for (JsonNode element : array) {
                    text.append(indent).append(INDENT);
                    value(element, indent + INDENT);
                    text.append('\n');
                }
                text.append(indent).append(']');
            }
            default ->
                    text.append(value.isString() ? quoted(value.stringValue()) : value.asString());
        }
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < string.length(); i++) {
            char unit = string.charAt(i);
            switch (unit) {
                case '\\' -> quoted.append("\\\\");
                case '\'' -> quoted.append("\\'");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '$' -> quoted.append(string.startsWith("{", i + 1) ? "\\$" : "$");
                default -> quoted.append(unit);
            }
        }
        return quoted.append('\'').toString();
    }
}
