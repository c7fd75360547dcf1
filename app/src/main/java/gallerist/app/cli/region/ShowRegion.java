package gallerist.app.cli.region;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.wire.PlaceJson;
import gallerist.model.Nearest;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a region is and has. */
@Example({"gallerist region show westeurope", "gallerist region show -l \"West Europe\""})
final class ShowRegion implements Command {
    @Parameters(
            arity = "0..1",
            paramLabel = "REGION",
            description = "The region, by either of its names.")
    private String name = "";

    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "The same, as an option.")
    private String location = "";

    @Override
    public Answer run(Session session) {
        if (name.isEmpty() == location.isEmpty()) {
            throw new WrongCommandLine(
                    "Name one region, such as westeurope. See 'gallerist region show --help'.");
        }
        String typed = name.isEmpty() ? location : name;
        Region region = Regions.find(typed).orElseThrow(() -> new Refusal(unknown(typed)));
        return Answer.of(
                PlaceJson.print(
                        region,
                        session.workspace()
                                .regionStores()
                                .show(session.caller(), Optional.of(region))
                                .orElse(List.of())));
    }

    private static Problem unknown(String typed) {
        return new Problem.NamedNotFound(
                "region",
                typed,
                Nearest.to(typed, Regions.all().stream().map(Region::name).toList()));
    }
}
