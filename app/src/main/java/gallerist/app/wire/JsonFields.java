package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a JSON object, read one by one. A field that is {@code null} counts as absent; what
 * nobody asked for is uninterpreted. Every refusal names the path.
 */
final class JsonFields {
    private static final int SHOWN = 60;

    private final ObjectNode node;
    private final String path;
    private final Paths.Step step;
    private final List<String> read = new ArrayList<>();
    private final List<JsonFields> inside = new ArrayList<>();

    private JsonFields(ObjectNode node, String path, Paths.Step step) {
        this.node = node;
        this.path = path;
        this.step = step;
    }

    static JsonFields of(ObjectNode node) {
        return new JsonFields(node, "", new Paths.Field(""));
    }

    /** A value as a sentence can show it. */
    static String shown(JsonNode value) {
        String json = Json.compact(value);
        return json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "…";
    }

    String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** Whether nothing was given at all. */
    boolean isEmpty() {
        return node.isEmpty();
    }

    boolean has(String field) {
        JsonNode value = node.get(field);
        return value != null && !value.isNull();
    }

    /** Fields that only the service writes. */
    void ignore(String... fields) {
        for (String field : fields) {
            take(field);
        }
    }

    private JsonNode take(String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            return MissingNode.getInstance();
        }
        read.add(field);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    /** Empty when absent. Numbers and truth values are taken as text, as the service does. */
    String text(String field) {
        JsonNode value = take(field);
        if (value.isMissingNode()) {
            return "";
        }
        return textOf(value, path(field));
    }

    private static String textOf(JsonNode value, String path) {
        if (value.isContainer() || value.isNull()) {
            throw wrong(path, "a string", value);
        }
        return value.asString();
    }

    String requiredText(String field) {
        String text = text(field);
        Refusal.unless(!text.isEmpty(), new Problem.Missing(path(field)));
        return text;
    }

    boolean flag(String field) {
        JsonNode value = take(field);
        if (value.isMissingNode()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw wrong(path(field), "a boolean", value);
        }
        return value.booleanValue();
    }

    int number(String field, int absent) {
        JsonNode value = take(field);
        if (value.isMissingNode()) {
            return absent;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(path(field), "a 32-bit integer", value);
        }
        return value.intValue();
    }

    /** At least one; 0 when absent. */
    int count(String field) {
        int count = number(field, 0);
        Refusal.unless(
                count >= 1 || !has(field),
                new Problem.OutOfRange(path(field), count, 1, Integer.MAX_VALUE));
        return count;
    }

    <E extends Enum<E> & Named> E choice(String field, Class<E> choices, E absent) {
        String text = text(field);
        return text.isEmpty() ? absent : Named.of(choices, path(field), text);
    }

    <E extends Enum<E> & Named> E requiredChoice(String field, Class<E> choices) {
        return Named.of(choices, path(field), requiredText(field));
    }

    EndOfLife endOfLife(String field) {
        return has(field) ? EndOfLife.on(date(field)) : EndOfLife.never();
    }

    private Instant date(String field) {
        return Dates.parse(path(field), text(field));
    }

    Optional<Region> region(String field) {
        String text = text(field);
        return text.isEmpty() ? Optional.empty() : Optional.of(Regions.of(text));
    }

    ResourceId resourceId(String field) {
        String text = requiredText(field);
        try {
            return ResourceId.of(text);
        } catch (Refusal notAnId) {
            throw new Refusal(new Problem.PropertyIdInvalid(path(field), text));
        }
    }

    /** The fields of an object; of an absent one there are none. */
    JsonFields object(String field) {
        JsonNode value = take(field);
        if (value.isMissingNode()) {
            return new JsonFields(Json.object(), path(field), new Paths.Field(field));
        }
        return inside(value, path(field), new Paths.Field(field));
    }

    /** The fields of the properties, whose paths people know without that word. */
    JsonFields properties() {
        return inside(take("properties"), "", new Paths.Field(""));
    }

    List<JsonFields> objects(String field) {
        List<JsonFields> objects = new ArrayList<>();
        int index = 0;
        for (JsonNode element : array(field)) {
            String place = path(field) + "[" + index + "]";
            objects.add(inside(element, place, new Paths.Element(field, element)));
            index++;
        }
        return objects;
    }

    private JsonFields inside(JsonNode value, String path, Paths.Step step) {
        if (!(value instanceof ObjectNode object)) {
            throw wrong(path, "an object", value);
        }
        JsonFields fields = new JsonFields(object, path, step);
        inside.add(fields);
        return fields;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(field)) {
            texts.add(textOf(element, path(field) + "[" + texts.size() + "]"));
        }
        return texts;
    }

    private ArrayNode array(String field) {
        JsonNode value = take(field);
        if (value.isMissingNode()) {
            return Json.array();
        }
        if (!(value instanceof ArrayNode array)) {
            throw wrong(path(field), "an array", value);
        }
        return array;
    }

    /** An object whose keys are not fields but data. */
    Map<String, String> textMap(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonFields map = object(field);
        for (String key : map.node.propertyNames()) {
            texts.put(key, map.text(key));
        }
        return texts;
    }

    /** The keys of an object whose keys are not fields but data. */
    List<String> keys(String field) {
        JsonFields map = object(field);
        List<String> keys = List.copyOf(map.node.propertyNames());
        map.ignore(keys.toArray(String[]::new));
        return keys;
    }

    /** Everything that was not read so far. */
    Uninterpreted rest() {
        if (isReadWhole()) {
            return Uninterpreted.NONE;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        collect("", parts);
        return new Uninterpreted(parts);
    }

    private boolean isReadWhole() {
        if (read.size() < node.size()) {
            return false;
        }
        for (JsonFields fields : inside) {
            if (!fields.isReadWhole()) {
                return false;
            }
        }
        return true;
    }

    private void collect(String above, Map<String, String> parts) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!read.contains(field.getKey()) && !field.getValue().isNull()) {
                String below = Paths.below(above, new Paths.Field(field.getKey()));
                parts.put(below, Json.canonical(field.getValue()));
            }
        }
        for (JsonFields fields : inside) {
            fields.collect(Paths.below(above, fields.step), parts);
        }
    }

    private static Refusal wrong(String path, String expected, JsonNode found) {
        return new Refusal(new Problem.JsonTypeWrong(path, expected, shown(found)));
    }
}
