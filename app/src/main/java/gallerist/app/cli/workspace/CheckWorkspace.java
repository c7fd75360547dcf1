package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.WorkspaceJson;
import gallerist.storage.CheckResult;

/**
 * Reads everything, verifies the log and the backups and looks at the region stores; exit code 1
 * where something is wrong. 'gallerist verify' reads the bytes.
 */
@Example("gallerist workspace check")
final class CheckWorkspace implements Command {
    @Override
    public Answer run(Session session) {
        CheckResult result = session.workspace().check(session.caller()).orThrow();
        Answer.Result answer = Answer.of(WorkspaceJson.print(result));
        return result.isSound() ? answer : answer.failing();
    }
}
