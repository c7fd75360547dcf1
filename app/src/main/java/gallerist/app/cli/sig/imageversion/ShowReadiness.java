package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ReadinessJson;
import gallerist.model.deploy.Readiness;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Versions;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Tells in which regions machines can be made from an image version, and where not and why. */
@Example({
    "gallerist sig image-version readiness -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist sig image-version readiness -g images -r Production -i ubuntu-web -e latest"
            + " -l northeurope"
})
final class ShowReadiness implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Region", "region",
                    "Ready", "ready",
                    "Security", "securityType",
                    "Validation", "validation",
                    "Reason", "reason");

    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private ShownRegionOption region = new ShownRegionOption();

    @Override
    public Answer run(Session session) {
        ResourceId id = LatestNumber.resolved(session, version.id(session), region.chosen());
        Versions versions = session.workspace().versions();
        List<Readiness> asked =
                region.chosen()
                        .map(there -> versions.readiness(session.caller(), id, there).map(List::of))
                        .orElseGet(() -> versions.readiness(session.caller(), id))
                        .orThrow();
        return Answer.list(asked, ReadinessJson::print, COLUMNS);
    }
}
