package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.option.YesOption;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.replication.Steer;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Gives up copies that are not whole, and what was copied of them. */
@Example({
    "gallerist replication cancel -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist replication cancel -g images -r Production -i ubuntu-web -e 1.0.0 -l northeurope",
    "gallerist replication cancel --yes"
})
final class CancelCopies implements Command {
    @Mixin private MovedOptions moved = new MovedOptions();
    @Mixin private ShownRegionOption region = new ShownRegionOption();
    @Mixin private YesOption yes = new YesOption();

    @Override
    public Answer run(Session session) {
        Steered steered = new Steered(Steer.CANCEL);
        if (!isAgreed(session, steered)) {
            return Answer.failed("NotConfirmed", "Nothing was cancelled.");
        }
        return switch (steered.of(session, moved, region.chosen())) {
            case Outcome.Done<Integer> _ -> ShowStatus.of(session, moved);
            case Outcome.Refused<Integer>(List<Problem> problems) -> Answer.refused(problems);
        };
    }

    /** Who names one version means it; a script that nobody watches is taken at its word. */
    private boolean isAgreed(Session session, Steered steered) {
        if (yes.given() || !session.canAsk() || moved.isOne(session)) {
            return true;
        }
        int versions = steered.under(session, moved, region.chosen()).size();
        return versions == 0
                || session.isAgreed(
                        "Give up the copies on their way of %s, and what was copied of them?"
                                .formatted(Figures.counted(versions, "version", "versions")));
    }
}
