package gallerist.app.wire;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A resource group as JSON; the command line prints it nested, too. */
public final class ResourceGroupJson {
    private ResourceGroupJson() {}

    public static ObjectNode print(ResourceGroup group) {
        return Envelope.print(
                group,
                Kind.RESOURCE_GROUP,
                new JsonBody().choice("provisioningState", group.stored().state()));
    }

    public static ResourceGroup parse(
            ObjectNode json, ResourceId id, Optional<ResourceGroup> stored) {
        Envelope envelope = Envelope.read(json, id, stored);
        return new ResourceGroup(
                envelope.id(), envelope.location(), envelope.tags(), envelope.stored());
    }

    /** Like {@link #parse}, of what a person typed: a property that nobody knows is refused. */
    public static ResourceGroup typed(
            ObjectNode json, ResourceId id, Optional<ResourceGroup> stored) {
        Documented.require(
                Kind.RESOURCE_GROUP,
                Optional.empty(),
                JsonFields.of(Shape.nested(json)).properties().rest());
        return parse(json, id, stored);
    }
}
