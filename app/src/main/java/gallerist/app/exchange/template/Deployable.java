package gallerist.app.exchange.template;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A resource as somebody asks the service for it: without what only the service may say. */
public record Deployable(ResourceId id, ObjectNode body) {
    private static final String PROPERTIES = "properties";
    private static final String PROFILE = "publishingProfile";
    private static final String STORAGE = "storageProfile";
    private static final String SHARING = "sharingProfile";
    private static final String SECURITY_TYPE = "SecurityType";

    /** Of what the service answers. */
    public static Deployable of(ResourceId id, ObjectNode answer) {
        ObjectNode body = answer.deepCopy();
        body.remove(List.of("id", "name", "type", "systemData"));
        leaveOut(body.path("identity"), "principalId", "tenantId");
        JsonNode properties = body.path(PROPERTIES);
        leaveOut(
                properties,
                "provisioningState",
                "replicationStatus",
                "sharingStatus",
                "validationsProfile");
        if (properties.path("identifier").has("uniqueName")) {
            leaveOut(properties, "identifier");
        }
        if (id.kind().equals(Optional.of(Kind.IMAGE_DEFINITION))) {
            sayStandard(properties);
        }
        leaveOut(
                properties.path("safetyProfile"), "reportedForPolicyViolation", "policyViolations");
        leaveOut(properties.path(PROFILE), "publishedDate");
        leaveOut(properties.path(SHARING), "groups");
        leaveOut(
                properties.path(SHARING).path("communityGalleryInfo"),
                "publicNames",
                "communityGalleryEnabled");
        leaveOut(properties.path(STORAGE).path("osDiskImage"), "sizeInGB", "sizeInGb");
        properties
                .path(STORAGE)
                .path("dataDiskImages")
                .forEach(disk -> leaveOut(disk, "sizeInGB", "sizeInGb"));
        return new Deployable(id, body);
    }

    /** Newer versions of the service take a definition that says nothing for another type. */
    private static void sayStandard(JsonNode properties) {
        boolean isSaid =
                properties
                        .path("features")
                        .valueStream()
                        .anyMatch(
                                feature -> SECURITY_TYPE.equals(feature.path("name").asString("")));
        if (!isSaid
                && properties instanceof ObjectNode object
                && properties.path("hyperVGeneration").asString("").equals("V2")) {
            object.withArrayProperty("features")
                    .addObject()
                    .put("name", SECURITY_TYPE)
                    .put("value", "Standard");
        }
    }

    private static void leaveOut(JsonNode from, String... fields) {
        if (from instanceof ObjectNode object) {
            object.remove(List.of(fields));
        }
    }

    /** The names from the gallery on, with slashes between. */
    public String path() {
        String artifact = id.galleryName() + "/" + id.artifactName();
        return switch (id.kind().orElseThrow()) {
            case IMAGE_DEFINITION, APPLICATION -> artifact;
            case IMAGE_VERSION, APPLICATION_VERSION -> artifact + "/" + id.name();
            default -> id.name();
        };
    }

    /** Whether there is anything that the service could make the disks of a version from. */
    public boolean lacksSource() {
        return id.kind().equals(Optional.of(Kind.IMAGE_VERSION))
                && !named(body.path(PROPERTIES).path(STORAGE));
    }

    private static boolean named(JsonNode storage) {
        JsonNode ofDisk = storage.path("osDiskImage").path("source");
        boolean isFile = ofDisk.path("uri").asString("").startsWith("file:");
        return !storage.path("source").isEmpty() || (!ofDisk.isEmpty() && !isFile);
    }
}
