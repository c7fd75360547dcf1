package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.PrincipalJson;

/** Shows who acts: the owner of the workspace, or the one of --as. */
@Example("gallerist ad signed-in-user show")
final class ShowSignedIn implements Command {

    @Override
    public Answer run(Session session) {
        return Answer.of(PrincipalJson.print(session.caller().principal()));
    }
}
