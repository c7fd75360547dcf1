package gallerist.app.wire;

import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Validations;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** An image version as JSON. Its replication is added by {@link ReplicationStatusJson}. */
public final class ImageVersionJson {
    private static final String RESTORE = "restore";

    private ImageVersionJson() {}

    public static ObjectNode print(ImageVersion version) {
        JsonBody properties =
                new JsonBody()
                        .part(
                                "publishingProfile",
                                PublishingJson.print(new JsonBody(), version.publishing()))
                        .part("storageProfile", StorageJson.print(version.storage()))
                        .part("safetyProfile", SafetyJson.printOfImage(version.safety()))
                        .kept(version.uninterpreted())
                        .part("validationsProfile", ValidationsJson.print(version.validations()))
                        .choice("provisioningState", version.stored().state());
        return Envelope.print(version, Kind.IMAGE_VERSION, properties);
    }

    /** What a new version leaves open is filled in; what exists stays what it is. */
    public static ImageVersion parse(
            ObjectNode json, ResourceId id, Optional<ImageVersion> stored, Defaults defaults) {
        Envelope envelope = Envelope.read(json, id, stored);
        JsonFields properties = envelope.properties();
        properties.ignore(RESTORE, "replicationStatus", "validationsProfile", "provisioningState");
        return new ImageVersion(
                envelope.id(),
                envelope.location(),
                envelope.tags(),
                PublishingJson.parse(
                        properties.object("publishingProfile"),
                        envelope.location(),
                        stored.map(ImageVersion::publishing),
                        defaults),
                StorageJson.parse(
                        properties.object("storageProfile"), stored.map(ImageVersion::storage)),
                SafetyJson.parse(properties.object("safetyProfile")),
                stored.map(ImageVersion::validations).orElse(Validations.NONE),
                properties.rest(),
                stored.map(ImageVersion::deletion).orElse(Deletion.none()),
                envelope.stored());
    }

    /** Whether a body asks to take a version out of the recycle bin. */
    public static boolean restores(ObjectNode json) {
        return JsonFields.of(Shape.nested(json)).properties().flag(RESTORE);
    }

    /** Like {@link #parse}, of what a person typed: a property that nobody knows is refused. */
    public static ImageVersion typed(
            ObjectNode json, ResourceId id, Optional<ImageVersion> stored, Defaults defaults) {
        ImageVersion typed = parse(json, id, stored, defaults);
        Documented.require(
                Kind.IMAGE_VERSION, stored.map(ImageVersion::uninterpreted), typed.uninterpreted());
        return typed;
    }
}
