package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.BandwidthJson;

/** Tells how fast all transfers together may be. */
@Example("gallerist replication limit show")
final class ShowLimit implements Command {
    @Override
    public Answer run(Session session) {
        return Answer.of(BandwidthJson.print(session.workspace().replications().limit()));
    }
}
