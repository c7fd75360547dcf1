package gallerist.app.cli.region;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.PlaceJson;
import gallerist.model.region.Regions;
import picocli.CommandLine.Parameters;

/** Shows what a region is and has. */
@Example({"gallerist region show westeurope", "gallerist region show \"West Europe\""})
final class ShowRegion implements Command {
    @Parameters(paramLabel = "REGION", description = "The region, by either of its names.")
    private String name = "";

    @Override
    public Answer run(Session session) {
        return Answer.of(PlaceJson.print(Regions.of(name)));
    }
}
