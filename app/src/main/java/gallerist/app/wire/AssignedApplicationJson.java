package gallerist.app.wire;

import gallerist.model.deploy.AssignedApplication;
import gallerist.model.deploy.Deployment;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The VM applications of a machine as JSON, in the order of their installation. */
public final class AssignedApplicationJson {
    private AssignedApplicationJson() {}

    public static ObjectNode print(List<AssignedApplication> assigned) {
        return body(assigned).node();
    }

    static JsonBody body(List<AssignedApplication> ofMachine) {
        ArrayNode applications = Json.array();
        for (AssignedApplication assigned : AssignedApplication.inOrder(ofMachine)) {
            applications.add(
                    new JsonBody()
                            .text("packageReferenceId", assigned.version().toString())
                            .text("configurationReference", assigned.configuration())
                            .count("order", assigned.order())
                            .flag("treatFailureAsDeploymentFailure", assigned.failureFails())
                            .node());
        }
        return new JsonBody().array("galleryApplications", applications);
    }

    /** One machine and the version of an application that it has. */
    public static ObjectNode printUse(Deployment deployment, AssignedApplication assigned) {
        return new JsonBody()
                .text("id", deployment.id().toString())
                .text("name", deployment.name())
                .text("type", deployment.form().kind().text())
                .text("resourceGroup", deployment.id().groupName())
                .text("location", deployment.location().name())
                .text("version", assigned.version().name())
                .count("order", assigned.order())
                .flag("treatFailureAsDeploymentFailure", assigned.failureFails())
                .node();
    }
}
