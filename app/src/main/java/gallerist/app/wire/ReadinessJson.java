package gallerist.app.wire;

import gallerist.app.text.Reasons;
import gallerist.model.deploy.Readiness;
import tools.jackson.databind.node.ObjectNode;

/** Whether a version may be deployed in a region, and why not, as JSON. */
public final class ReadinessJson {
    private ReadinessJson() {}

    public static ObjectNode print(Readiness readiness) {
        return new JsonBody()
                .text("region", readiness.region().name())
                .flag("ready", readiness.isReady())
                .text("reason", Reasons.of(readiness.answer()))
                .choice("securityType", readiness.protection().machines())
                .choice("validation", readiness.protection().examination())
                .texts("notes", readiness.notes().stream().map(Reasons::of).toList())
                .node();
    }
}
