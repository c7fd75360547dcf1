package gallerist.app.cli.sig.target;

import gallerist.app.wire.Json;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The short form of JSON for shells: no quotes around names and simple values. */
final class Shorthand {
    private static final int DEEPEST = 20;
    private static final Pattern BARE = Pattern.compile("[^\\s\\[\\]{},:'\"]+");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private final String text;
    private int at;

    private Shorthand(String text) {
        this.text = text;
    }

    /** Nothing where the text is written otherwise. */
    static Optional<JsonNode> read(String text) {
        Shorthand reading = new Shorthand(text);
        return reading.value(0).filter(_ -> reading.isAtEnd());
    }

    private Optional<JsonNode> value(int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (skips('[')) {
            return list(depth);
        }
        if (skips('{')) {
            return object(depth);
        }
        return matching(BARE)
                .map(Shorthand::simple)
                .or(() -> matching(QUOTED).map(JsonNodeFactory.instance::stringNode));
    }

    private Optional<JsonNode> list(int depth) {
        ArrayNode list = Json.array();
        while (!skips(']')) {
            Optional<JsonNode> item =
                    list.isEmpty() || skips(',') ? value(depth + 1) : Optional.empty();
            if (item.isEmpty()) {
                return Optional.empty();
            }
            list.add(item.get());
        }
        return Optional.of(list);
    }

    private Optional<JsonNode> object(int depth) {
        ObjectNode object = Json.object();
        while (!skips('}')) {
            Optional<String> name = object.isEmpty() || skips(',') ? name() : Optional.empty();
            Optional<JsonNode> value =
                    name.isPresent() && skips(':') ? value(depth + 1) : Optional.empty();
            if (value.isEmpty() || object.has(name.orElseThrow())) {
                return Optional.empty();
            }
            object.set(name.orElseThrow(), value.get());
        }
        return Optional.of(object);
    }

    private Optional<String> name() {
        return matching(BARE).or(() -> matching(QUOTED));
    }

    /** The last group of a form, where the text goes on in it. */
    private Optional<String> matching(Pattern form) {
        skipSpace();
        Matcher matcher = form.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group(matcher.groupCount()));
    }

    private static JsonNode simple(String word) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (WHOLE.matcher(word).matches()) {
            return nodes.numberNode(Integer.parseInt(word));
        }
        return switch (word) {
            case "true", "false" -> nodes.booleanNode(Boolean.parseBoolean(word));
            case "null" -> nodes.nullNode();
            default -> nodes.stringNode(word);
        };
    }

    private boolean skips(char wanted) {
        skipSpace();
        boolean isThere = at < text.length() && text.charAt(at) == wanted;
        if (isThere) {
            at++;
        }
        return isThere;
    }

    private boolean isAtEnd() {
        skipSpace();
        return at == text.length();
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
