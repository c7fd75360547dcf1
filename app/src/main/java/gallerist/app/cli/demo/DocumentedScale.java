package gallerist.app.cli.demo;

import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.Json;
import gallerist.app.wire.ResourceGroupJson;
import gallerist.model.gallery.ApiVersion;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Limits;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** As much as a subscription may hold in one region, each version in twenty regions. */
final class DocumentedScale {
    private static final int GALLERIES = (int) Limits.GALLERIES_PER_REGION.value();
    private static final int DEFINITIONS = (int) Limits.DEFINITIONS_PER_REGION.value() / GALLERIES;
    private static final int VERSIONS =
            (int) Limits.VERSIONS_PER_REGION.value() / GALLERIES / DEFINITIONS;
    private static final int REGIONS = 20;
    private static final String HOME = "westeurope";

    private final Workspace workspace;
    private final Caller caller;
    private final Defaults defaults = Defaults.of(ApiVersion.V2025_03_03);
    private final IntConsumer progress;

    /**
     * Prepares to fill.
     *
     * @param progress is told how many galleries are whole
     */
    DocumentedScale(Workspace workspace, Caller caller, IntConsumer progress) {
        this.workspace = workspace;
        this.caller = caller;
        this.progress = progress;
    }

    void fill() {
        ResourceId group = workspace.subscription().group("documented");
        ObjectNode body = Json.object().put("location", HOME);
        workspace
                .groups()
                .write(caller, group, stored -> ResourceGroupJson.parse(body, group, stored))
                .orThrow();
        for (int i = 1; i <= GALLERIES; i++) {
            gallery(group.gallery("Gallery_%03d".formatted(i)));
            progress.accept(i);
        }
    }

    private void gallery(ResourceId id) {
        ObjectNode body = Json.object().put("location", HOME);
        workspace
                .galleries()
                .write(caller, id, stored -> GalleryJson.parse(body, id, stored))
                .orThrow();
        for (int i = 1; i <= DEFINITIONS; i++) {
            definition(id.image("image-%02d".formatted(i)));
        }
    }

    private void definition(ResourceId id) {
        ObjectNode body = Json.object().put("location", HOME).put("osType", "Linux");
        body.put("osState", "Generalized");
        body.putObject("identifier")
                .put("publisher", "Contoso")
                .put("offer", id.galleryName())
                .put("sku", id.name());
        workspace
                .definitions()
                .write(caller, id, stored -> ImageDefinitionJson.parse(body, id, stored, defaults))
                .orThrow();
        for (int i = 0; i < VERSIONS; i++) {
            version(id.version("1.%d.0".formatted(i)));
        }
    }

    private void version(ResourceId id) {
        ObjectNode body = Json.object().put("location", HOME);
        ArrayNode targets = body.putObject("publishingProfile").putArray("targetRegions");
        targets(id).forEach(region -> targets.addObject().put("name", region.name()));
        workspace
                .versions()
                .write(caller, id, stored -> ImageVersionJson.parse(body, id, stored, defaults))
                .orThrow();
    }

    /** The home region and nineteen others, not the same ones for every version. */
    private static List<Region> targets(ResourceId id) {
        List<Region> others =
                Regions.all().stream().filter(region -> !region.name().equals(HOME)).toList();
        int start = Math.floorMod(id.key().hashCode(), others.size());
        return Stream.concat(
                        Stream.of(Regions.of(HOME)),
                        IntStream.range(0, REGIONS - 1)
                                .mapToObj(i -> others.get((start + i) % others.size())))
                .toList();
    }
}
