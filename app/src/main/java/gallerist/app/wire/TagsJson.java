package gallerist.app.wire;

import gallerist.model.gallery.Resource;
import gallerist.storage.TagUse;
import gallerist.storage.Tagged;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tags by themselves as JSON: those of a resource, and the names and values that are in use. */
public final class TagsJson {
    private static final String TYPE = "Microsoft.Resources/tags";

    private TagsJson() {}

    public static ObjectNode print(Tagged tagged) {
        ObjectNode json =
                new JsonBody()
                        .text("id", tagged.id() + "/providers/" + TYPE + "/default")
                        .text("name", "default")
                        .text("type", TYPE)
                        .text("resourceGroup", tagged.id().groupName())
                        .node();
        json.set("properties", new JsonBody().textMap("tags", tagged.tags().values()).node());
        return json;
    }

    /** A resource with the names of the tags that it should have and has not. */
    public static ObjectNode printMissing(Resource resource, List<String> missing) {
        return new JsonBody()
                .text("id", resource.id().toString())
                .text("name", resource.name())
                .text("type", resource.id().type())
                .text("resourceGroup", resource.id().groupName())
                .texts("missing", missing)
                .node();
    }

    /** A name with all its values. */
    public static ObjectNode print(String name, List<TagUse> uses) {
        ArrayNode values = Json.array();
        for (TagUse use : uses) {
            values.add(
                    Json.object()
                            .put("tagValue", use.value())
                            .set("count", count(use.resources())));
        }
        ObjectNode json = Json.object().put("tagName", name);
        json.set("count", count(uses.stream().mapToLong(TagUse::resources).sum()));
        return json.set("values", values);
    }

    private static ObjectNode count(long resources) {
        return new JsonBody().text("type", "Total").number("value", resources).node();
    }
}
