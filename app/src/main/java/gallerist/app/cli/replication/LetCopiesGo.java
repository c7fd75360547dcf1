package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.progress.WaitingOptions;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.Steer;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lets copies of a version be made that were held or have failed, and waits for them. */
@Example({
    "{} -g images -r Production -i ubuntu-web -e 1.0.0",
    "{} -g images -r Production -i ubuntu-web -e 1.0.0 -l northeurope --no-wait"
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
        ResourceId version = moved.version(session);
        return waiting.changing(
                session,
                List.of(version),
                () -> new Steered(way).of(session, version, region.chosen()),
                () -> ShowStatus.of(session, version));
    }
}
