package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.BandwidthJson;
import gallerist.storage.Bandwidth;

/** Takes all limits away. */
@Example("gallerist replication limit clear")
final class ClearLimit implements Command {
    @Override
    public Answer run(Session session) {
        return Answer.of(
                session.workspace().replications().limit(session.caller(), Bandwidth.UNLIMITED),
                BandwidthJson::print);
    }
}
