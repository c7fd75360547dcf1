package gallerist.app.wire;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.region.Region;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What the subscriptions and tenants see that a gallery is shared with directly, as JSON. */
public final class SharedJson {
    private SharedJson() {}

    public static ObjectNode print(Gallery gallery, Region region) {
        return ReadView.print(
                "",
                gallery.uniqueName(),
                region,
                id(gallery),
                new JsonBody().textMap("artifactTags", Map.of()));
    }

    public static ObjectNode print(Gallery gallery, ImageDefinition definition, Region region) {
        return ReadView.print(
                "",
                definition.name(),
                region,
                ReadView.imageId(id(gallery), definition),
                ReadView.properties(definition));
    }

    public static ObjectNode print(Gallery gallery, ImageVersion version, Region region) {
        return ReadView.print(
                "",
                version.name(),
                region,
                ReadView.versionId(id(gallery), version),
                ReadView.properties(version, region));
    }

    private static String id(Gallery gallery) {
        return "/SharedGalleries/" + gallery.uniqueName();
    }
}
