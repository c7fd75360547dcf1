package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks for properties of a kind in documents from elsewhere. Upper and lower case mean the same
 * there: the service's command line writes some names in other letters than the service.
 */
public final class KnownProperties {
    private static final String OPEN = ".*";
    private static final Map<Kind, KnownProperties> ALL = new ConcurrentHashMap<>();

    private final Kind kind;
    private final Map<String, Map<String, String>> inside = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private KnownProperties(Kind kind) {
        this.kind = kind;
        PropertyPaths.of(kind).forEach(this::add);
    }

    public static KnownProperties of(Kind kind) {
        return ALL.computeIfAbsent(kind, KnownProperties::new);
    }

    private void add(String property) {
        boolean isOpen = property.endsWith(OPEN);
        String path = isOpen ? property.substring(0, property.length() - OPEN.length()) : property;
        if (isOpen) {
            open.add(path);
        }
        String above = "";
        for (String name : path.split("\\.", -1)) {
            String bare = name.replace("[]", "");
            inside.computeIfAbsent(above, _ -> new HashMap<>())
                    .put(bare.toLowerCase(Locale.ROOT), bare);
            above = below(above, name);
        }
    }

    private static String below(String above, String name) {
        return above.isEmpty() ? name : above + "." + name;
    }

    /**
     * A property that no document of the service names.
     *
     * @param pointer from the resource on
     */
    public record Unknown(String pointer, Problem.PropertyUnknown problem) {
        /** Whether another was probably meant. */
        public boolean isMistyped() {
            return !problem.nearest().isEmpty();
        }
    }

    /** All of them in a resource in either shape. */
    public List<Unknown> unknownIn(ObjectNode resource) {
        List<Unknown> found = new ArrayList<>();
        ObjectNode own = resource.deepCopy();
        own.remove(Shape.AROUND);
        look(own, "", "", found);
        if (resource.get(Shape.PROPERTIES) instanceof ObjectNode properties) {
            look(properties, "", "/" + Shape.PROPERTIES, found);
        }
        return found;
    }

    private void look(JsonNode node, String path, String pointer, List<Unknown> found) {
        Map<String, String> names = inside.getOrDefault(path, Map.of());
        if (open.contains(path)) {
            return;
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), path + "[]", pointer + "/" + i, found);
            }
        }
        if (!(node instanceof ObjectNode object) || (names.isEmpty() && !path.isEmpty())) {
            return;
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String written = field.getKey();
            String name = names.getOrDefault(written.toLowerCase(Locale.ROOT), "");
            String at = pointer + "/" + written.replace("~", "~0").replace("/", "~1");
            if (!name.isEmpty()) {
                look(field.getValue(), below(path, name), at, found);
            } else if (!field.getValue().isNull()) {
                found.add(new Unknown(at, Documented.unknown(kind, below(path, written))));
            }
        }
    }

    /** A nested resource with the names of its properties in the letters of the service. */
    public ObjectNode spelled(ObjectNode nested) {
        ObjectNode spelled = Json.object();
        spelled.setAll(nested);
        spelled.set(Shape.PROPERTIES, spelled(nested.path(Shape.PROPERTIES), ""));
        return spelled;
    }

    private JsonNode spelled(JsonNode node, String path) {
        Map<String, String> names = inside.getOrDefault(path, Map.of());
        if (node instanceof ArrayNode array) {
            ArrayNode spelled = Json.array();
            array.forEach(element -> spelled.add(spelled(element, path + "[]")));
            return spelled;
        }
        if (!(node instanceof ObjectNode object) || names.isEmpty() || open.contains(path)) {
            return node;
        }
        ObjectNode spelled = Json.object();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String written = field.getKey();
            String name = names.getOrDefault(written.toLowerCase(Locale.ROOT), written);
            String kept = object.has(name) ? written : name;
            spelled.set(kept, spelled(field.getValue(), below(path, kept)));
        }
        return spelled;
    }
}
