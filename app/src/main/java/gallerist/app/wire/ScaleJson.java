package gallerist.app.wire;

import gallerist.model.deploy.ReplicaNeed;
import tools.jackson.databind.node.ObjectNode;

/** What a region needs, as JSON. */
public final class ScaleJson {
    private ScaleJson() {}

    public static ObjectNode print(ReplicaNeed need, String reason) {
        return new JsonBody()
                .text("rule", need.rule().title())
                .number("replicas", need.replicas())
                .number("vmsPerReplica", need.vmsPerReplica())
                .text("reason", reason)
                .node();
    }
}
