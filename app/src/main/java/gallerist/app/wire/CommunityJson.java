package gallerist.app.wire;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.region.Region;
import gallerist.model.sharing.Community;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What everybody sees of a community gallery under one of its public names, as JSON. */
public final class CommunityJson {
    private static final String TYPE = "Microsoft.Compute/locations/communityGalleries";

    private CommunityJson() {}

    public static ObjectNode print(Gallery gallery, String publicName, Region region) {
        Community community = gallery.sharing().community();
        JsonBody metadata =
                new JsonBody()
                        .text("publisherUri", community.publisherUri())
                        .text("publisherContact", community.publisherContact())
                        .text("eula", community.eula())
                        .texts("publicNames", community.publicNames());
        return ReadView.print(
                TYPE,
                publicName,
                region,
                id(publicName),
                new JsonBody()
                        .textMap("artifactTags", Map.of())
                        .part("communityMetadata", metadata));
    }

    public static ObjectNode print(String publicName, ImageDefinition definition, Region region) {
        return ReadView.print(
                TYPE + "/images",
                definition.name(),
                region,
                ReadView.imageId(id(publicName), definition),
                ReadView.properties(definition));
    }

    public static ObjectNode print(String publicName, ImageVersion version, Region region) {
        return ReadView.print(
                TYPE + "/images/versions",
                version.name(),
                region,
                ReadView.versionId(id(publicName), version),
                ReadView.properties(version, region));
    }

    private static String id(String publicName) {
        return "/CommunityGalleries/" + publicName;
    }
}
