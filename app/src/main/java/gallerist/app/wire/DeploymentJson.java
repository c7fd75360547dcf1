package gallerist.app.wire;

import gallerist.model.deploy.Deployment;
import gallerist.model.deploy.ImageReference;
import gallerist.model.deploy.Instance;
import gallerist.model.deploy.Orchestration;
import gallerist.model.deploy.OsUpgrade;
import gallerist.model.deploy.RollOut;
import gallerist.model.gallery.Kind;
import gallerist.model.sharing.SharedName;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A virtual machine or scale set as JSON, with the files that its disks are. */
public final class DeploymentJson {
    private DeploymentJson() {}

    public static ObjectNode print(Deployment deployment) {
        JsonBody properties =
                new JsonBody()
                        .part("imageReference", image(deployment))
                        .choice("osType", deployment.osType())
                        .choice("hyperVGeneration", deployment.generation())
                        .part(
                                "securityProfile",
                                new JsonBody().choice("securityType", deployment.security()))
                        .part(
                                "osProfile",
                                new JsonBody().text("adminUsername", deployment.adminUsername()))
                        .part(
                                "applicationProfile",
                                AssignedApplicationJson.body(deployment.applications()));
        switch (deployment.form()) {
            case Deployment.Form.Machine _ ->
                    deployment.instances().forEach(only -> disks(properties, only));
            case Deployment.Form.Set(Orchestration orchestration, OsUpgrade upgrade) -> {
                ArrayNode instances = Json.array();
                for (Instance instance : deployment.instances()) {
                    instances.add(
                            disks(new JsonBody().text("name", instance.name()), instance).node());
                }
                properties
                        .choice("orchestrationMode", orchestration)
                        .part("upgradePolicy", policy(upgrade))
                        .part("sku", new JsonBody().number("capacity", instances.size()))
                        .array("instances", instances);
            }
        }
        return Envelope.print(
                deployment,
                deployment.form().kind(),
                properties.choice("provisioningState", deployment.stored().state()));
    }

    /** Each machine for itself, those of a scale set too. */
    public static List<ObjectNode> printMachines(Deployment deployment) {
        return switch (deployment.form()) {
            case Deployment.Form.Machine _ -> List.of(Shape.flat(print(deployment)));
            case Deployment.Form.Set _ ->
                    deployment.instances().stream()
                            .map(instance -> printInstance(deployment, instance))
                            .toList();
        };
    }

    private static ObjectNode printInstance(Deployment set, Instance instance) {
        return disks(
                        new JsonBody()
                                .text("id", set.id() + "/virtualMachines/" + instance.name())
                                .text("name", instance.name())
                                .text("type", Kind.SCALE_SET.text() + "/virtualMachines")
                                .text("location", set.location().name())
                                .text("resourceGroup", set.id().groupName())
                                .part("imageReference", image(set))
                                .part(
                                        "securityProfile",
                                        new JsonBody().choice("securityType", set.security())),
                        instance)
                .node();
    }

    private static JsonBody policy(OsUpgrade upgrade) {
        return new JsonBody()
                .part(
                        "automaticOSUpgradePolicy",
                        new JsonBody().flag("enableAutomaticOSUpgrade", upgrade.isAutomatic()))
                .part(
                        "rollingUpgradePolicy",
                        new JsonBody()
                                .number("maxBatchInstancePercent", RollOut.PERCENT)
                                .number("maxUnhealthyInstancePercent", RollOut.PERCENT))
                .text("healthProbe", upgrade.healthProbe());
    }

    private static JsonBody image(Deployment deployment) {
        JsonBody image =
                switch (deployment.image()) {
                    case ImageReference.Shared(SharedName name) ->
                            new JsonBody()
                                    .text(
                                            name.audience() == SharedName.Audience.EVERYONE
                                                    ? "communityGalleryImageId"
                                                    : "sharedGalleryImageId",
                                            name.toString());
                    case ImageReference.LatestOf _,
                            ImageReference.Pinned _,
                            ImageReference.ManagedImage _ ->
                            new JsonBody().text("id", deployment.image().toString());
                };
        boolean isVersion =
                deployment.exact().kind().filter(Kind.IMAGE_VERSION::equals).isPresent();
        return isVersion ? image.text("exactVersion", deployment.exact().name()) : image;
    }

    private static JsonBody disks(JsonBody body, Instance instance) {
        ArrayNode disks = Json.array();
        for (Instance.Disk disk : instance.disks()) {
            disks.add(
                    new JsonBody()
                            .lun(disk.lun())
                            .text("path", disk.path())
                            .number("size", disk.sizeInBytes())
                            .text("sha256", disk.sha256())
                            .node());
        }
        Instance.Origin origin = instance.origin();
        return body.part(
                        "replica",
                        new JsonBody()
                                .text("region", origin.region().name())
                                .number("zone", origin.zone())
                                .text("path", origin.path()))
                .array("disks", disks);
    }
}
