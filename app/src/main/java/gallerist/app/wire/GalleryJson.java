package gallerist.app.wire;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SoftDeletePolicy;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A gallery as JSON. */
public final class GalleryJson {
    private GalleryJson() {}

    public static ObjectNode print(Gallery gallery) {
        JsonBody properties =
                new JsonBody()
                        .text("description", gallery.description())
                        .part("identifier", new JsonBody().text("uniqueName", gallery.uniqueName()))
                        .part("sharingProfile", SharingJson.print(gallery.sharing()))
                        .part(
                                "softDeletePolicy",
                                new JsonBody()
                                        .flag(
                                                "isSoftDeleteEnabled",
                                                gallery.softDelete().enabled()))
                        .kept(gallery.uninterpreted())
                        .choice("provisioningState", gallery.stored().state());
        return Envelope.print(
                gallery, Kind.GALLERY, IdentityJson.print(gallery.identity()), properties);
    }

    /** Groups are shared with by an action of its own, and so come from what is stored. */
    public static Gallery parse(ObjectNode json, ResourceId id, Optional<Gallery> stored) {
        Envelope envelope = Envelope.read(json, id, stored);
        JsonFields properties = envelope.properties();
        properties.ignore("identifier", "sharingStatus", "provisioningState");
        return new Gallery(
                envelope.id(),
                envelope.location(),
                envelope.tags(),
                properties.text("description"),
                IdentityJson.parse(envelope.identity(), stored.map(Gallery::identity)),
                SharingJson.parse(
                        properties.object("sharingProfile"), stored.map(Gallery::sharing)),
                new SoftDeletePolicy(
                        properties.object("softDeletePolicy").flag("isSoftDeleteEnabled")),
                properties.rest(),
                envelope.stored());
    }

    /** Like {@link #parse}, of what a person typed: a property that nobody knows is refused. */
    public static Gallery typed(ObjectNode json, ResourceId id, Optional<Gallery> stored) {
        Gallery typed = parse(json, id, stored);
        Documented.require(Kind.GALLERY, stored.map(Gallery::uninterpreted), typed.uninterpreted());
        return typed;
    }
}
