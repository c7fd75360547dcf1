package gallerist.app.wire;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What resources of all kinds have in common, as JSON. */
public final class ResourceJson {
    private ResourceJson() {}

    public static ObjectNode print(Resource resource) {
        return new JsonBody()
                .text("id", resource.id().toString())
                .text("name", path(resource.id()))
                .text("type", resource.id().type())
                .text("location", resource.location().name())
                .text("resourceGroup", resource.id().groupName())
                .choice("provisioningState", resource.stored().state())
                .textMap("tags", resource.tags().values())
                .node();
    }

    /** What lies in a gallery is named with all that it lies in. */
    private static String path(ResourceId id) {
        String own = id.name();
        if (id.galleryName().isEmpty() || id.kind().equals(Optional.of(Kind.GALLERY))) {
            return own;
        }
        return String.join("/", id.galleryName(), id.artifactName())
                + (isVersion(id) ? "/" + own : "");
    }

    private static boolean isVersion(ResourceId id) {
        return id.kind()
                .filter(kind -> kind == Kind.IMAGE_VERSION || kind == Kind.APPLICATION_VERSION)
                .isPresent();
    }
}
