package gallerist.app.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the field of a resource that a problem is about, by the last name of its path. */
final class Fields {
    private Fields() {}

    /** The first such field, or the resource itself where it has none: something is missing. */
    static Origin find(Incoming incoming, String path, Predicate<JsonNode> fits) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return find(incoming.body(), incoming.origin(), name, fits).orElse(incoming.origin());
    }

    private static Optional<Origin> find(
            JsonNode node, Origin at, String name, Predicate<JsonNode> fits) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                Origin here = at.at(field.getKey());
                if (field.getKey().equalsIgnoreCase(name) && fits.test(field.getValue())) {
                    return Optional.of(here);
                }
                Optional<Origin> inside = find(field.getValue(), here, name, fits);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                Optional<Origin> inside = find(array.get(i), at.at(i), name, fits);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }
}
