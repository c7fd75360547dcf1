package gallerist.app.json;

import gallerist.model.gallery.ResourceId;

/** The portal of the service. */
final class Portal {
    private static final String RESOURCE = "https://portal.azure.com/#resource";

    private Portal() {}

    /** The page of a resource. */
    static String address(ResourceId id) {
        return RESOURCE + id + "/overview";
    }
}
