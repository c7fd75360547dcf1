package gallerist.app.wire;

import gallerist.model.region.Region;
import tools.jackson.databind.node.ObjectNode;

/** A region as JSON, with what matters for replicas. */
public final class PlaceJson {
    private PlaceJson() {}

    public static ObjectNode print(Region region) {
        return new JsonBody()
                .text("name", region.name())
                .text("displayName", region.displayName())
                .text("geography", region.geography())
                .text("geographyGroup", region.geographyGroup())
                .text("physicalLocation", region.physicalLocation())
                .text("pairedRegion", region.pairedWith())
                .flag("availabilityZones", region.zones())
                .flag("accessRequired", region.accessRequired())
                .node();
    }
}
