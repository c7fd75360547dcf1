package gallerist.app.wire;

import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import tools.jackson.databind.node.ObjectNode;

/** A version in the recycle bin as JSON, in the list of its own that the service has for them. */
public final class SoftDeletedJson {
    private static final String ARTIFACTS = "softDeletedArtifactTypes";

    private SoftDeletedJson() {}

    public static ObjectNode print(ImageVersion version, Deletion.Soft deletion) {
        ResourceId id = version.id();
        String end = Dates.withOffset(deletion.purgeAfter());
        return new JsonBody()
                .text("name", version.name())
                .text("id", entryId(id))
                .text("type", "Microsoft.Compute/galleries/" + ARTIFACTS + "/artifacts/versions")
                .text("location", version.location().name())
                .part(
                        "properties",
                        new JsonBody()
                                .text("resourceArmId", id.toString())
                                .text("softDeletedArtifactType", "Images")
                                .text("softDeletedTime", Dates.withOffset(deletion.at()))
                                .text("softDeletedBy", deletion.by())
                                .text("consumptionEndTime", end)
                                .text("hardDeletionTargetTime", end))
                .node();
    }

    private static String entryId(ResourceId version) {
        ResourceId gallery =
                ResourceId.subscription(version.subscription())
                        .group(version.groupName())
                        .gallery(version.galleryName());
        return "%s/%s/Images/artifacts/%s/versions/%s"
                .formatted(gallery, ARTIFACTS, version.artifactName(), version.name());
    }
}
