package gallerist.app.wire;

import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.region.Region;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What strangers see of a gallery in a region: less than its owners, under a public name. */
final class ReadView {
    private ReadView() {}

    static ObjectNode print(
            String type, String name, Region region, String uniqueId, JsonBody properties) {
        return new JsonBody()
                .text("name", name)
                .text("location", region.name())
                .text("type", type)
                .part("identifier", new JsonBody().text("uniqueId", uniqueId))
                .part("properties", properties)
                .node();
    }

    static String imageId(String galleryId, ImageDefinition definition) {
        return galleryId + "/Images/" + definition.name();
    }

    static String versionId(String galleryId, ImageVersion version) {
        return galleryId + "/Images/" + version.id().artifactName() + "/Versions/" + version.name();
    }

    static JsonBody properties(ImageDefinition definition) {
        JsonBody body =
                new JsonBody()
                        .choice("osType", definition.osType())
                        .choice("osState", definition.osState())
                        .choice("hyperVGeneration", definition.generation())
                        .choice("architecture", definition.architecture());
        endOfLife(body, definition.endOfLife())
                .part("identifier", ImageDefinitionJson.identifier(definition.identifier()))
                .part("recommended", ImageDefinitionJson.recommended(definition.recommended()))
                .part(
                        "disallowed",
                        ImageDefinitionJson.disallowed(definition.disallowedDiskTypes()));
        if (!definition.features().isEmpty()) {
            body.array("features", ImageDefinitionJson.features(definition.features()));
        }
        if (!definition.purchasePlan().equals(PurchasePlan.NONE)) {
            body.part("purchasePlan", ImageDefinitionJson.plan(definition.purchasePlan()));
        }
        return body.text("privacyStatementUri", definition.privacyStatementUri())
                .text("eula", definition.eula())
                .textMap("artifactTags", Map.of());
    }

    static JsonBody properties(ImageVersion version, Region region) {
        boolean excluded =
                version.publishing()
                        .target(region)
                        .map(version.publishing()::excludedIn)
                        .orElse(version.publishing().excludeFromLatest());
        JsonBody body =
                new JsonBody().text("publishedDate", Dates.utc(version.publishing().published()));
        return endOfLife(body, version.publishing().endOfLife())
                .flag("excludeFromLatest", excluded)
                .part("storageProfile", disks(version))
                .textMap("artifactTags", Map.of());
    }

    private static JsonBody endOfLife(JsonBody body, EndOfLife endOfLife) {
        return switch (endOfLife) {
            case EndOfLife.On(Instant at) -> body.text("endOfLifeDate", Dates.utc(at));
            case EndOfLife.Never() -> body;
        };
    }

    private static JsonBody disks(ImageVersion version) {
        JsonBody body = new JsonBody();
        ArrayNode dataDisks = Json.array();
        for (DiskImage disk : version.storage().disks()) {
            if (disk.isOs()) {
                body.part("osDiskImage", disk(new JsonBody(), disk));
            } else {
                dataDisks.add(disk(new JsonBody().number("lun", disk.lun()), disk).node());
            }
        }
        return dataDisks.isEmpty() ? body : body.array("dataDiskImages", dataDisks);
    }

    private static JsonBody disk(JsonBody body, DiskImage disk) {
        return body.count("diskSizeGB", disk.sizeInGB()).choice("hostCaching", disk.caching());
    }
}
