package gallerist.app.wire;

import gallerist.model.compare.Difference;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How two resources differ, as JSON. */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static ObjectNode print(
            ResourceId first, ResourceId second, List<Difference> differences) {
        ArrayNode array = Json.array();
        for (Difference difference : differences) {
            array.add(
                    Json.object()
                            .put("property", difference.property())
                            .put("first", difference.left())
                            .put("second", difference.right())
                            .put("is", difference.side().text()));
        }
        return new JsonBody()
                .text("first", first.toString())
                .text("second", second.toString())
                .flag("equal", differences.isEmpty())
                .array("differences", array)
                .node();
    }
}
