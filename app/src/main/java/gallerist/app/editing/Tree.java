package gallerist.app.editing;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Properties of a JSON tree by their path, such as {@code recommended.vCPUs.min}. */
public final class Tree {
    private Tree() {}

    public static JsonNode at(ObjectNode tree, String path) {
        return tree.at("/" + path.replace('.', '/'));
    }

    /** Sets a property, or removes it where there is no value. */
    public static void put(ObjectNode tree, String path, Optional<JsonNode> value) {
        List<String> names = List.of(path.split("\\."));
        ObjectNode parent = tree;
        for (String name : names.subList(0, names.size() - 1)) {
            parent =
                    parent.get(name) instanceof ObjectNode object ? object : parent.putObject(name);
        }
        String last = names.getLast();
        if (value.isPresent()) {
            parent.set(last, value.get());
        } else {
            parent.remove(last);
        }
    }
}
