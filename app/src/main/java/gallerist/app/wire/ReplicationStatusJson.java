package gallerist.app.wire;

import gallerist.model.replication.ReplicationStatus;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How far a version has come, as JSON. */
public final class ReplicationStatusJson {
    private ReplicationStatusJson() {}

    public static ObjectNode print(ReplicationStatus status) {
        ArrayNode summary = Json.array();
        for (ReplicationStatus.InRegion region : status.regions()) {
            summary.add(
                    Json.object()
                            .put("region", region.region().displayName())
                            .put("state", region.state().text())
                            .put("details", region.details())
                            .put("progress", region.progress()));
        }
        return new JsonBody()
                .choice("aggregatedState", status.aggregated())
                .array("summary", summary)
                .node();
    }

    /** Expands a version, printed and still nested, by its replication. */
    public static ObjectNode expand(ObjectNode version, ReplicationStatus status) {
        version.withObjectProperty("properties").set("replicationStatus", print(status));
        return version;
    }
}
