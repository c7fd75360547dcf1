package gallerist.app.cli.role;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ScopeOptions;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.storage.Access;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes roles away: those with the given ids, or all that the other options mean. */
@Example({
    "gallerist role assignment delete --role Reader --assignee \"Image Consumers\" -g images",
    "gallerist role assignment delete --ids 0d7c5b2e-9b1d-4f4d-8a70-2f3e4d5c6b7a"
})
final class DeleteAssignments implements Command {
    @Mixin private ScopeOptions scope = new ScopeOptions();
    @Mixin private MeantOptions meant = new MeantOptions();

    @Option(
            names = "--ids",
            arity = "1..*",
            paramLabel = "ID",
            description = "Full ids or names of role assignments.")
    private List<String> ids = List.of();

    @Override
    public Answer run(Session session) {
        Access access = session.workspace().access();
        if (!ids.isEmpty()) {
            if (scope.given() || meant.given()) {
                throw new WrongCommandLine("--ids already says which role assignments are meant.");
            }
            return Answer.forEach(ids, id -> Answer.silently(access.delete(session.caller(), id)));
        }
        if (!scope.given() && !meant.given()) {
            throw new WrongCommandLine(
                    "Say which roles to take away: --ids, or --assignee, --role, --scope or -g.");
        }
        return Answer.silently(
                access.delete(session.caller(), meant.on(scope.orSubscription(session))));
    }
}
