package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.progress.WaitingOptions;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Shows how copies are made until nothing moves any more; makes them where nobody else does. */
@Example({
    "gallerist replication watch",
    "gallerist replication watch -g images -r Production -i ubuntu-web -e 1.0.0 --timeout 600"
})
final class WatchReplication implements Command {
    @Mixin private MovedOptions moved = new MovedOptions();
    @Mixin private WaitingOptions waiting = new WaitingOptions();

    @Override
    public Answer run(Session session) {
        List<ResourceId> scopes = moved.scopes(session);
        return waiting.changing(
                session,
                scopes,
                () -> Outcome.done(scopes),
                () -> CopyTable.of(moved.versions(session)));
    }
}
