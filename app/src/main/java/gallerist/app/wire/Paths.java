package gallerist.app.wire;

import gallerist.model.gallery.Uninterpreted;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The paths of uninterpreted parts: names with dots between them, an element of a list in brackets
 * by what identifies it; in quotes whatever is not plain.
 */
final class Paths {
    private Paths() {}

    /** One step down a tree. */
    sealed interface Step {}

    record Field(String name) implements Step {}

    /** An element of the list in a field. */
    record Element(String field, JsonNode element) implements Step {}

    static String below(String path, Step step) {
        return switch (step) {
            case Field(String name) -> join(path, written(name));
            case Element(String field, JsonNode element) ->
                    join(path, written(field)) + "[" + written(key(element)) + "]";
        };
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A region by its API name, a disk by its number, anything else by its name. */
    private static String key(JsonNode element) {
        JsonNode name = element.get("name");
        if (name != null && name.isString()) {
            return Regions.find(name.stringValue()).map(Region::name).orElse(name.stringValue());
        }
        JsonNode lun = element.get("lun");
        return lun == null ? "" : lun.asString();
    }

    private static String written(String name) {
        boolean plain = !name.isEmpty() && name.chars().allMatch(Paths::isPlain);
        return plain ? name : "'" + name.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Puts every part back to where it was read; parts of elements that are gone stay away. */
    static void restore(ObjectNode properties, Uninterpreted uninterpreted) {
        for (Map.Entry<String, String> part : uninterpreted.parts().entrySet()) {
            restore(properties, new PathReader(part.getKey()), part.getValue());
        }
    }

    private static void restore(ObjectNode properties, PathReader path, String json) {
        ObjectNode object = properties;
        String name = path.name();
        while (path.hasMore()) {
            Optional<ObjectNode> next =
                    path.atElement()
                            ? element(object, name, path.name())
                            : Optional.of(object.withObjectProperty(name));
            if (next.isEmpty()) {
                return;
            }
            object = next.get();
            name = path.name();
        }
        if (!object.has(name)) {
            object.set(name, Json.read(json));
        }
    }

    private static Optional<ObjectNode> element(ObjectNode object, String field, String key) {
        if (object.get(field) instanceof ArrayNode array) {
            for (JsonNode element : array) {
                if (element instanceof ObjectNode found && key(found).equalsIgnoreCase(key)) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }
}
