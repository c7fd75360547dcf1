package gallerist.app.wire;

import gallerist.model.region.Region;
import gallerist.model.region.RegionAccess;
import tools.jackson.databind.node.ObjectNode;

/** How far the access to a region has come, as JSON. */
public final class RegionAccessJson {
    private RegionAccessJson() {}

    public static ObjectNode print(Region region, RegionAccess access) {
        return new JsonBody()
                .text("name", region.name())
                .text("displayName", region.displayName())
                .choice("access", access)
                .node();
    }
}
