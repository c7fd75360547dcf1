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
        List<Readiness> everywhere =
                session.workspace()
                        .versions()
                        .readiness(
                                session.caller(),
                                LatestNumber.resolved(
                                        session, version.id(session), region.chosen()))
                        .orThrow();
        return Answer.list(
                everywhere.stream()
                        .filter(there -> region.chosen().map(there.region()::equals).orElse(true))
                        .toList(),
                ReadinessJson::print,
                COLUMNS);
    }
}
