package gallerist.app.cli.sig.storefront;

import gallerist.app.wire.CommunityJson;
import gallerist.app.wire.Shape;
import gallerist.app.wire.SharedJson;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.region.Region;
import tools.jackson.databind.node.ObjectNode;

/** How consumers see things: by the unique name of a gallery, or by its public one. */
enum Printed {
    SHARED {
        @Override
        ObjectNode gallery(Gallery gallery, Region region) {
            return Shape.flat(SharedJson.print(gallery, region));
        }

        @Override
        ObjectNode definition(Gallery gallery, ImageDefinition definition, Region region) {
            return Shape.flat(SharedJson.print(gallery, definition, region));
        }

        @Override
        ObjectNode version(Gallery gallery, ImageVersion version, Region region) {
            return Shape.flat(SharedJson.print(gallery, version, region));
        }
    },

    COMMUNITY {
        @Override
        ObjectNode gallery(Gallery gallery, Region region) {
            return Shape.flat(CommunityJson.print(gallery, publicName(gallery), region));
        }

        @Override
        ObjectNode definition(Gallery gallery, ImageDefinition definition, Region region) {
            return Shape.flat(CommunityJson.print(publicName(gallery), definition, region));
        }

        @Override
        ObjectNode version(Gallery gallery, ImageVersion version, Region region) {
            return Shape.flat(CommunityJson.print(publicName(gallery), version, region));
        }
    };

    abstract ObjectNode gallery(Gallery gallery, Region region);

    abstract ObjectNode definition(Gallery gallery, ImageDefinition definition, Region region);

    abstract ObjectNode version(Gallery gallery, ImageVersion version, Region region);

    private static String publicName(Gallery gallery) {
        return gallery.sharing().community().publicNames().getFirst();
    }
}
