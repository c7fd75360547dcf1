package gallerist.app.wire;

import gallerist.model.deploy.ReplicaLoad;
import gallerist.model.deploy.ReplicaNeed;
import gallerist.model.deploy.RollOut;
import tools.jackson.databind.node.ObjectNode;

/** What a region needs, and what its replicas have to serve, as JSON. */
public final class ScaleJson {
    private ScaleJson() {}

    public static ObjectNode print(ReplicaNeed need, ReplicaLoad load, String reason, String risk) {
        return body(need, load, reason, risk).node();
    }

    /** The same, and how a new version would be rolled out in each scale set. */
    public static ObjectNode print(
            ReplicaNeed need,
            ReplicaLoad load,
            String reason,
            String risk,
            RollOut pace,
            String roll) {
        return body(need, load, reason, risk)
                .part("rollOut", pace(pace).text("description", roll))
                .node();
    }

    static JsonBody pace(RollOut pace) {
        return new JsonBody()
                .number("machines", pace.machines())
                .number("batchPercent", RollOut.PERCENT)
                .number("batchSize", pace.batch())
                .number("batches", pace.batches());
    }

    private static JsonBody body(ReplicaNeed need, ReplicaLoad load, String reason, String risk) {
        return new JsonBody()
                .text("rule", need.rule().title())
                .text("origin", need.rule().origin())
                .number("replicas", need.replicas())
                .number("vmsPerReplica", need.vmsPerReplica())
                .text("reason", reason)
                .part(
                        "load",
                        new JsonBody()
                                .number("replicas", load.replicas())
                                .number("machines", load.machines())
                                .number("machinesPerReplica", load.machinesPerReplica())
                                .flag("throttled", load.isThrottled())
                                .text("risk", risk));
    }
}
