package gallerist.app.cli.account;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.RegionAccessJson;
import gallerist.model.region.Region;
import gallerist.model.region.RegionAccess;
import gallerist.model.region.Regions;
import picocli.CommandLine.Option;

/** Notes how far the subscription has come with the access to a region that must be requested. */
@Example("gallerist account access set -l australiacentral --state requested")
final class SetAccess implements Command {
    @Option(
            names = {"-l", "--location"},
            required = true,
            paramLabel = "REGION",
            description = "The region.")
    private String location = "";

    @Option(
            names = "--state",
            required = true,
            paramLabel = "STATE",
            description = "How far it has come.")
    private RegionAccess state = RegionAccess.NONE;

    @Override
    public Answer run(Session session) {
        Region region = Regions.of(location);
        return Answer.of(
                session.workspace()
                        .notes()
                        .access(session.caller(), session.subscription(), region, state),
                access -> RegionAccessJson.print(region, access));
    }
}
