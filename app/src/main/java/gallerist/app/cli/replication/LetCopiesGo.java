package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.progress.WaitingOptions;
import gallerist.model.replication.Steer;
import picocli.CommandLine.Mixin;

/** Lets copies of versions be made that were held or have failed, and waits for them. */
@Example({
    "{} -g images -r Production -i ubuntu-web -e 1.0.0",
    "{} -g images -r Production -i ubuntu-web -e 1.0.0 -l northeurope --no-wait",
    "{}"
})
final class LetCopiesGo implements Command {
    @Mixin private MovedOptions moved = new MovedOptions();
    @Mixin private ShownRegionOption region = new ShownRegionOption();
    @Mixin private WaitingOptions waiting = new WaitingOptions();

    private final Steer way;

    LetCopiesGo(Steer way) {
        this.way = way;
    }

    @Override
    public Answer run(Session session) {
        return waiting.changing(
                session,
                moved.scopes(session),
                () -> new Steered(way).of(session, moved, region.chosen()),
                () -> ShowStatus.of(session, moved));
    }
}
