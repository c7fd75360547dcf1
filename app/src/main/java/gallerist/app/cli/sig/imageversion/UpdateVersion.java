package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.sig.target.EdgeZonesOption;
import gallerist.app.cli.sig.target.TargetRegionsOption;
import gallerist.app.cli.update.UpdateOptions;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.Shape;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Changes an image version; what is not said stays as it is. */
@Example({
    "gallerist sig image-version update -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --target-regions westeurope=3 northeurope=2",
    "gallerist sig image-version update -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --add publishingProfile.targetRegions name=eastus",
    "gallerist sig image-version update -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --set publishingProfile.excludeFromLatest=true"
})
final class UpdateVersion implements Command {
    private static final String REGIONS = "publishingProfile.targetRegions";

    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private TargetRegionsOption regions = new TargetRegionsOption();
    @Mixin private EdgeZonesOption edgeZones = new EdgeZonesOption();
    @Mixin private SafetyOptions safety = new SafetyOptions();
    @Mixin private UpdateOptions update = new UpdateOptions();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Option(
            names = "--replica-count",
            paramLabel = "COUNT",
            description = "Replicas in each region that --target-regions names without a count.")
    private Optional<Long> replicas = Optional.empty();

    @Override
    public Answer run(Session session) {
        ResourceId id = version.id(session);
        Defaults defaults = session.workspace().defaults();
        Outcome<ImageVersion> before = session.workspace().versions().show(session.caller(), id);
        return noWait.shown(
                Answer.of(
                        session.workspace()
                                .versions()
                                .write(
                                        session.caller(),
                                        id,
                                        stored -> edited(id, stored, defaults)),
                        written -> {
                            if (before instanceof Outcome.Done<ImageVersion>(ImageVersion was)) {
                                LatestNumber.warnOfChanges(session, was, written);
                            }
                            return Written.shown(session, written);
                        }));
    }

    private ImageVersion edited(ResourceId id, Optional<ImageVersion> stored, Defaults defaults) {
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
        return ImageVersionJson.parse(update.applyTo(body.json()), id, stored, defaults);
    }
}
