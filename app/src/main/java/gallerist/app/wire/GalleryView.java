package gallerist.app.wire;

import gallerist.model.gallery.Gallery;
import tools.jackson.databind.node.ObjectNode;

/**
 * How much of a gallery is shown.
 *
 * @param withGroups whether with whom it is shared directly is shown
 * @param permissionsOnly whether nothing else than its sharing is shown
 */
public record GalleryView(boolean withGroups, boolean permissionsOnly) {
    private static final String SHARING = "sharingProfile";

    public ObjectNode flat(Gallery gallery) {
        ObjectNode json = Shape.flat(GalleryJson.print(gallery));
        if (!withGroups && json.get(SHARING) instanceof ObjectNode sharing) {
            sharing.remove("groups");
        }
        return permissionsOnly
                ? json.retain("id", "name", "location", "resourceGroup", SHARING)
                : json;
    }
}
