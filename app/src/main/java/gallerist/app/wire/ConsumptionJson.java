package gallerist.app.wire;

import gallerist.model.deploy.Consumption;
import gallerist.model.deploy.Deployment;
import gallerist.model.deploy.RollOut;
import gallerist.model.gallery.VersionNumber;
import tools.jackson.databind.node.ObjectNode;

/** Who uses a version, as JSON. */
public final class ConsumptionJson {
    private ConsumptionJson() {}

    public static ObjectNode print(Consumption consumption) {
        JsonBody body =
                consumer(consumption.consumer())
                        .choice("state", consumption.state())
                        .nullable("latest", consumption.latest().map(VersionNumber::toString));
        return switch (consumption.consumer().form()) {
            case Deployment.Form.Machine _ -> body.node();
            case Deployment.Form.Set _ ->
                    body.choice("osUpgrade", consumption.upgrade())
                            .part(
                                    "rollOut",
                                    ScaleJson.pace(
                                            new RollOut(consumption.consumer().instances().size())))
                            .node();
        };
    }

    static JsonBody consumer(Deployment consumer) {
        return new JsonBody()
                .text("id", consumer.id().toString())
                .text("name", consumer.name())
                .text("type", consumer.form().kind().text())
                .text("resourceGroup", consumer.id().groupName())
                .text("location", consumer.location().name())
                .number("instances", consumer.instances().size())
                .text("reference", consumer.image().followsLatest() ? "latest" : "pinned")
                .text("version", consumer.exact().name());
    }
}
