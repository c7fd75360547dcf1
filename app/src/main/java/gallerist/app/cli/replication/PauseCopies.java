package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.replication.Steer;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Keeps copies of versions from being made, in all their regions or in one. */
@Example({
    "gallerist replication pause -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist replication pause -g images -r Production -i ubuntu-web -e 1.0.0 -l northeurope",
    "gallerist replication pause"
})
final class PauseCopies implements Command {
    @Mixin private MovedOptions moved = new MovedOptions();
    @Mixin private ShownRegionOption region = new ShownRegionOption();

    @Override
    public Answer run(Session session) {
        return switch (new Steered(Steer.PAUSE).of(session, moved, region.chosen())) {
            case Outcome.Done<Integer> _ -> ShowStatus.of(session, moved);
            case Outcome.Refused<Integer>(List<Problem> problems) -> Answer.refused(problems);
        };
    }
}
