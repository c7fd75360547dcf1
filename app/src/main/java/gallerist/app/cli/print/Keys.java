package gallerist.app.cli.print;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The order in which an object's properties are printed. */
final class Keys {
    private Keys() {}

    static List<Map.Entry<String, JsonNode>> sorted(JsonNode object) {
        return object.properties().stream().sorted(Map.Entry.comparingByKey()).toList();
    }
}
