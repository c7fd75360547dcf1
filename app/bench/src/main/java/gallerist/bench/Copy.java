package gallerist.bench;

import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.ImageVersionJson;
import gallerist.model.gallery.ApiVersion;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.storage.Window;
import gallerist.storage.Workspace;

/** One gallery with its definitions and versions, brought into another workspace. */
final class Copy {
    private final Workspace from;
    private final Workspace to;
    private final Defaults defaults = Defaults.of(ApiVersion.V2025_03_03);

    Copy(Workspace from, Workspace to) {
        this.from = from;
        this.to = to;
    }

    /** Answers what the gallery is called there. */
    ResourceId of(ResourceId gallery) {
        to.together(() -> write(gallery));
        return there(gallery);
    }

    private void write(ResourceId gallery) {
        var reader = from.caller("").orThrow();
        var writer = to.caller("").orThrow();
        var group = from.groups().show(reader, gallery.parent().orElseThrow()).orThrow();
        to.groups()
                .write(
                        writer,
                        there(group.id()),
                        _ ->
                                new ResourceGroup(
                                        there(group.id()),
                                        group.location(),
                                        group.tags(),
                                        Stored.NEW))
                .orThrow();
        var original = GalleryJson.print(from.galleries().show(reader, gallery).orThrow());
        to.galleries()
                .write(
                        writer,
                        there(gallery),
                        stored -> GalleryJson.parse(original, there(gallery), stored))
                .orThrow();
        for (var each : from.definitions().list(reader, gallery, Window.ALL).orThrow().items()) {
            var json = ImageDefinitionJson.print(each);
            to.definitions()
                    .write(
                            writer,
                            there(each),
                            stored ->
                                    ImageDefinitionJson.parse(json, there(each), stored, defaults))
                    .orThrow();
        }
        for (var each : from.versions().list(reader, gallery, Window.ALL).orThrow().items()) {
            var json = ImageVersionJson.print(each);
            to.versions()
                    .write(
                            writer,
                            there(each),
                            stored -> ImageVersionJson.parse(json, there(each), stored, defaults))
                    .orThrow();
        }
    }

    private ResourceId there(Resource resource) {
        return there(resource.id());
    }

    private ResourceId there(ResourceId id) {
        return ResourceId.of(
                id.toString().replace(from.subscription().name(), to.subscription().name()));
    }
}
