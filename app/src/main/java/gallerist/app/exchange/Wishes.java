package gallerist.app.exchange;

import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.ResourceGroupJson;
import gallerist.app.wire.Shape;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Imports.Wish;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what documents describe into what a workspace shall hold. */
public final class Wishes {
    private static final String SOURCE = "source";
    private static final String FEATURES = "features";
    private static final String STORAGE = "storageProfile";

    private final Defaults defaults;

    public Wishes(Defaults defaults) {
        this.defaults = defaults;
    }

    /** The wish under an id, which may be in another subscription than the document says. */
    public Wish of(Incoming incoming, ResourceId id) {
        ObjectNode body = Shape.nested(incoming.body());
        return switch (id.kind().orElseThrow()) {
            case RESOURCE_GROUP ->
                    new Wish.OfGroup(id, stored -> ResourceGroupJson.parse(body, id, stored));
            case GALLERY -> new Wish.OfGallery(id, stored -> GalleryJson.parse(body, id, stored));
            case IMAGE_DEFINITION ->
                    new Wish.OfDefinition(
                            id,
                            stored ->
                                    ImageDefinitionJson.parse(
                                            withFeatures(body, stored), id, stored, defaults));
            case IMAGE_VERSION ->
                    new Wish.OfVersion(
                            id,
                            stored ->
                                    ImageVersionJson.parse(
                                            withoutBytes(body), id, stored, defaults));
            case APPLICATION ->
                    new Wish.OfApplication(id, stored -> ApplicationJson.parse(body, id, stored));
            case APPLICATION_VERSION ->
                    new Wish.OfApplicationVersion(
                            id, stored -> ApplicationVersionJson.parse(body, id, stored, defaults));
            case SUBSCRIPTION, MANAGED_IMAGE, SNAPSHOT, DISK, VIRTUAL_MACHINE, SCALE_SET ->
                    throw new Refusal(new Problem.IdInvalid(id.toString()));
        };
    }

    /** A document that says nothing about features does not take them away. */
    private static ObjectNode withFeatures(ObjectNode body, Optional<ImageDefinition> stored) {
        if (stored.isEmpty() || body.path("properties").has(FEATURES)) {
            return body;
        }
        JsonNode known =
                ImageDefinitionJson.print(stored.orElseThrow()).path("properties").path(FEATURES);
        ObjectNode whole = body.deepCopy();
        if (known.isArray()) {
            whole.withObjectProperty("properties").set(FEATURES, known);
        }
        return whole;
    }

    /** Where a version was made from lies elsewhere: only its record comes in. */
    private static ObjectNode withoutBytes(ObjectNode body) {
        ObjectNode record = body.deepCopy();
        if (record.path("properties").path(STORAGE) instanceof ObjectNode storage) {
            storage.remove(SOURCE);
            withoutSource(storage.path("osDiskImage"));
            storage.path("dataDiskImages").forEach(Wishes::withoutSource);
        }
        return record;
    }

    private static void withoutSource(JsonNode disk) {
        if (disk instanceof ObjectNode object) {
            object.remove(SOURCE);
        }
    }
}
