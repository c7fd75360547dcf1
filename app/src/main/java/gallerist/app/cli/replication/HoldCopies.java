package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.Steer;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Keeps copies of a version from being made, in all its regions or in one. */
@Example({
    "{} -g images -r Production -i ubuntu-web -e 1.0.0",
    "{} -g images -r Production -i ubuntu-web -e 1.0.0 -l northeurope"
})
final class HoldCopies implements Command {
    @Mixin private MovedOptions moved = new MovedOptions();
    @Mixin private ShownRegionOption region = new ShownRegionOption();

    private final Steer way;

    HoldCopies(Steer way) {
        this.way = way;
    }

    @Override
    public Answer run(Session session) {
        ResourceId version = moved.version(session);
        return switch (new Steered(way).of(session, version, region.chosen())) {
            case Outcome.Done<Integer> _ -> ShowStatus.of(session, version);
            case Outcome.Refused<Integer>(List<Problem> problems) -> Answer.refused(problems);
        };
    }
}
