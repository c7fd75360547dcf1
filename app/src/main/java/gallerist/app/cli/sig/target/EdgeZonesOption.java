package gallerist.app.cli.sig.target;

import gallerist.app.wire.Json;
import java.util.List;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** The edge zones where an image version shall be. They are recorded, and nothing is done there. */
public final class EdgeZonesOption {
    private static final String NONE = "None";

    @Option(
            names = "--target-edge-zones",
            arity = "1..*",
            paramLabel = "REGION=EDGE_ZONE[=REPLICAS][=TYPE]",
            description = "The complete list of edge zones where it shall be; None for none.")
    private List<String> typed = List.of();

    public boolean given() {
        return !typed.isEmpty();
    }

    public ArrayNode json() {
        ArrayNode zones = Json.array();
        if (!typed.equals(List.of(NONE))) {
            typed.forEach(zone -> zones.add(EdgeZone.read(zone).json()));
        }
        return zones;
    }
}
