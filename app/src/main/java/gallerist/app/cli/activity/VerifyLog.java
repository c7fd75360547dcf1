package gallerist.app.cli.activity;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.WorkspaceJson;
import gallerist.storage.CheckResult;

/** Holds every entry against the chain and the heads noted elsewhere; exit code 1 where broken. */
@Example({"gallerist activity-log verify", "gallerist monitor activity-log verify"})
final class VerifyLog implements Command {
    @Override
    public Answer run(Session session) {
        CheckResult log = session.workspace().check(session.caller()).orThrow().ofLog();
        Answer.Result answer = Answer.of(WorkspaceJson.print(log));
        return log.isSound() ? answer : answer.failing();
    }
}
