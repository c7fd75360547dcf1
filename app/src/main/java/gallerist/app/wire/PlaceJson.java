package gallerist.app.wire;

import gallerist.model.region.Region;
import gallerist.storage.ZoneStore;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A region as JSON, with what matters for replicas. */
public final class PlaceJson {
    private PlaceJson() {}

    /** With what goes wrong there on purpose. */
    public static ObjectNode print(Region region, List<ZoneStore> stores) {
        ArrayNode drills = StoreJson.drills(stores, region);
        ObjectNode place = print(region);
        return drills.isEmpty() ? place : place.set("drills", drills);
    }

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
