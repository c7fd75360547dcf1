package gallerist.app.wire;

import gallerist.model.region.Region;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A region as JSON, as a subscription sees it. */
public final class RegionJson {
    private RegionJson() {}

    public static ObjectNode print(Region region, UUID subscription) {
        JsonBody metadata =
                new JsonBody()
                        .text("geography", region.geography())
                        .text("geographyGroup", region.geographyGroup())
                        .text("latitude", Double.toString(region.place().latitude()))
                        .text("longitude", Double.toString(region.place().longitude()))
                        .array("pairedRegion", paired(region, subscription))
                        .text("physicalLocation", region.physicalLocation())
                        .text("regionCategory", region.accessRequired() ? "Other" : "Recommended")
                        .text("regionType", "Physical");
        return new JsonBody()
                .array("availabilityZoneMappings", zones(region))
                .text("displayName", region.displayName())
                .text("id", id(region, subscription))
                .part("metadata", metadata)
                .text("name", region.name())
                .text("regionalDisplayName", regional(region))
                .text("type", "Region")
                .node();
    }

    private static ArrayNode zones(Region region) {
        ArrayNode zones = Json.array();
        for (int zone = 1; region.zones() && zone <= 3; zone++) {
            zones.add(
                    new JsonBody()
                            .text("logicalZone", Integer.toString(zone))
                            .text("physicalZone", region.name() + "-az" + zone)
                            .node());
        }
        return zones;
    }

    private static ArrayNode paired(Region region, UUID subscription) {
        ArrayNode paired = Json.array();
        region.pair()
                .ifPresent(pair ->
                        paired.add(
                                new JsonBody()
                                        .text("id", id(pair, subscription))
                                        .text("name", pair.name())
                                        .node()));
        return paired;
    }

    private static String regional(Region region) {
        return region.geographyGroup().isEmpty()
                ? region.displayName()
                : "(" + region.geographyGroup() + ") " + region.displayName();
    }

    private static String id(Region region, UUID subscription) {
        return "/subscriptions/" + subscription + "/locations/" + region.name();
    }
}
