package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.sig.target.EdgeZonesOption;
import gallerist.app.cli.sig.target.TargetRegionsOption;
import gallerist.app.cli.update.UpdateOptions;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.Shape;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** What shall be different about an image version; what is not said stays as it is. */
public final class VersionChange {
    private static final String REGIONS = "publishingProfile.targetRegions";

    @Mixin private TargetRegionsOption regions = new TargetRegionsOption();
    @Mixin private EdgeZonesOption edgeZones = new EdgeZonesOption();
    @Mixin private SafetyOptions safety = new SafetyOptions();
    @Mixin private UpdateOptions update = new UpdateOptions();

    @Option(
            names = "--replica-count",
            paramLabel = "COUNT",
            description = "Replicas in each region that --target-regions names without a count.")
    private Optional<Long> replicas = Optional.empty();

    /** Whether it is said where the version shall be. */
    boolean namesPlaces() {
        return regions.given() || edgeZones.given() || replicas.isPresent();
    }

    public ImageVersion edited(ResourceId id, Optional<ImageVersion> stored, Defaults defaults) {
        ImageVersion present = stored.orElseThrow(() -> new Refusal(new Problem.NotFound(id)));
        ObjectNode json = Shape.flat(ImageVersionJson.print(present));
        TypedBody body = TypedBody.over(json).number("publishingProfile.replicaCount", replicas);
        safety.writeTo(body);
        if (regions.given()) {
            body.set(REGIONS, regions.over(json.at("/publishingProfile/targetRegions")));
        }
        if (edgeZones.given()) {
            body.set("publishingProfile.targetExtendedLocations", edgeZones.json());
        }
        return ImageVersionJson.typed(update.applyTo(body.json()), id, stored, defaults);
    }
}
