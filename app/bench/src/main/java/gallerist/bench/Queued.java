package gallerist.bench;

import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.Json;
import gallerist.model.gallery.ApiVersion;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.image.Watch;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;

/** Versions that are captured in their home region, and that nobody has begun to copy yet. */
final class Queued {
    static final Region HOME = Regions.of("westeurope");
    private static final Defaults DEFAULTS = Defaults.of(ApiVersion.V2025_03_03);
    private static final int SIZE = 64 << 10;
    private static final String GALLERY = "{\"location\": \"westeurope\"}";
    private static final String IMAGE =
            """
            {"location": "westeurope", "properties": {"osType": "Linux", "osState": "Generalized",
             "hyperVGeneration": "V2",
             "identifier": {"publisher": "Example", "offer": "Server", "sku": "web"}}}
            """;

    private final Workspace workspace;
    private final Caller caller;

    Queued(Workspace workspace) {
        this.workspace = workspace;
        this.caller = workspace.caller("").orThrow();
    }

    void make(Path disk, int versions, int regions) throws IOException {
        var image = image();
        var json = version(disk, regions);
        var random = new Random(1);
        for (var number = 0; number < versions; number++) {
            var bytes = new byte[SIZE];
            random.nextBytes(bytes);
            Files.write(disk, bytes);
            capture(image.version("1.0." + number), json);
        }
        Files.delete(disk);
    }

    /** One version of a disk that is there. */
    ResourceId make(Path disk, int regions) {
        var version = image().version("1.0.0");
        capture(version, version(disk, regions));
        return version;
    }

    private ResourceId image() {
        var group = workspace.subscription().group("bench");
        workspace
                .groups()
                .write(caller, group, _ -> new ResourceGroup(group, HOME, Tags.NONE, Stored.NEW))
                .orThrow();
        var gallery = group.gallery("gold");
        workspace
                .galleries()
                .write(
                        caller,
                        gallery,
                        stored -> GalleryJson.parse(Json.readObject(GALLERY), gallery, stored))
                .orThrow();
        var image = gallery.image("web");
        workspace
                .definitions()
                .write(
                        caller,
                        image,
                        stored ->
                                ImageDefinitionJson.parse(
                                        Json.readObject(IMAGE), image, stored, DEFAULTS))
                .orThrow();
        return image;
    }

    private void capture(ResourceId id, String json) {
        workspace
                .captures()
                .imageVersion(
                        caller,
                        id,
                        stored ->
                                ImageVersionJson.parse(Json.readObject(json), id, stored, DEFAULTS),
                        Watch.NONE)
                .orThrow();
    }

    private static String version(Path disk, int regions) {
        var others =
                Regions.all().stream()
                        .filter(region -> !region.equals(HOME))
                        .limit(regions - 1L)
                        .map(region -> ", " + target(region))
                        .collect(Collectors.joining());
        return """
        {"location": "%1$s", "properties": {
         "publishingProfile": {"targetRegions": [%4$s%2$s]},
         "storageProfile": {"osDiskImage": {"source": {"uri": "file:%3$s"}}}}}
        """
                .formatted(HOME.name(), others, disk, target(HOME));
    }

    private static String target(Region region) {
        return "{\"name\": \"%s\", \"storageAccountType\": \"Standard_LRS\"}"
                .formatted(region.name());
    }
}
