package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.OtherResource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import tools.jackson.databind.node.ObjectNode;

/** A resource of a kind that is only kept, such as a gallery script: given back as it came. */
public final class OtherResourceJson {
    private OtherResourceJson() {}

    public static ObjectNode print(OtherResource resource) {
        return new JsonBody()
                .text("id", resource.id().toString())
                .text("name", resource.id().name())
                .text("type", resource.id().type())
                .text("location", resource.location().name())
                .textMap("tags", resource.tags().values())
                .part("properties", new JsonBody().kept(resource.properties()))
                .node();
    }

    public static OtherResource parse(ObjectNode json, ResourceId id, Stored stored) {
        JsonFields fields = JsonFields.of(Shape.nested(json));
        return new OtherResource(
                id,
                fields.region("location")
                        .orElseThrow(() -> new Refusal(new Problem.Missing("location"))),
                new Tags(fields.textMap("tags")),
                fields.properties().rest(),
                stored);
    }
}
