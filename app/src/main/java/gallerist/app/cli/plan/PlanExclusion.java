package gallerist.app.cli.plan;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.VersionOptions;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Publishing;
import gallerist.storage.Edit;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what latest becomes in each region when it passes a version by, or does so no longer. */
@Example({
    "gallerist replication plan exclude -g images -r Production -i ubuntu-web -e 1.4.2",
    "gallerist replication plan exclude -g images -r Production -i ubuntu-web -e 1.4.2"
            + " --regions westeurope northeurope",
    "gallerist replication plan exclude -g images -r Production -i ubuntu-web -e 1.4.2 --off"
})
final class PlanExclusion implements Command {
    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private ReckoningOptions reckoning = new ReckoningOptions();

    @Option(
            names = "--regions",
            arity = "1..*",
            paramLabel = "REGION",
            description = "Only in these target regions; otherwise by the flag of the version.")
    private List<String> regions = List.of();

    @Option(names = "--off", description = "Let it count again.")
    private boolean off;

    @Override
    public Answer run(Session session) {
        ResourceId id = version.id(session);
        List<Region> meant = regions.stream().map(Regions::of).toList();
        Edit<ImageVersion> edit =
                stored -> {
                    ImageVersion present = stored.orElseThrow();
                    refuseOthers(present, meant);
                    return present.with(changed(present.publishing(), meant));
                };
        return Planned.shown(
                session,
                session.workspace()
                        .plans()
                        .change(session.caller(), id, edit, reckoning.reckoning())
                        .orThrow());
    }

    private Publishing changed(Publishing publishing, List<Region> meant) {
        return meant.isEmpty() ? publishing.excluded(!off) : publishing.excludedIn(meant, !off);
    }

    private static void refuseOthers(ImageVersion version, List<Region> meant) {
        Refusal.ifAny(
                meant.stream()
                        .filter(region -> version.publishing().target(region).isEmpty())
                        .<Problem>map(region ->
                                new Problem.NotInRegion(version.id(), region.displayName()))
                        .toList());
    }
}
