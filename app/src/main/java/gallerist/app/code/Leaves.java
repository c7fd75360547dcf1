package gallerist.app.code;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tree as the values that it ends in, by their paths; tags, lists and the disk of the system are
 * taken whole.
 */
final class Leaves {
    /** Cannot be changed later, and so is said with all that it has. */
    static final String OS_DISK = "properties.storageProfile.osDiskImage";

    private static final Set<String> WHOLE = Set.of("tags", OS_DISK);

    private Leaves() {}

    static Map<String, JsonNode> of(ObjectNode tree) {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        collect(tree, "", leaves);
        return leaves;
    }

    private static void collect(ObjectNode tree, String path, Map<String, JsonNode> leaves) {
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            if (field.getValue() instanceof ObjectNode inner && !WHOLE.contains(name)) {
                collect(inner, name, leaves);
            } else {
                leaves.put(name, field.getValue());
            }
        }
    }

    static void put(ObjectNode tree, String path, JsonNode value) {
        ObjectNode at = tree;
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            at = at.path(names[i]) instanceof ObjectNode inner ? inner : at.putObject(names[i]);
        }
        at.set(names[names.length - 1], value);
    }
}
