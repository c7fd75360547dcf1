package gallerist.app.cli.account;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import picocli.CommandLine.Option;

/** Deletes a tenant to which nobody and no subscription belongs. */
@Example("gallerist account tenant delete --name contoso.com")
final class DeleteTenant implements Command {
    @Option(
            names = {"-n", "--name", "--tenant"},
            required = true,
            paramLabel = "NAME_OR_ID",
            description = "The tenant, by name, domain or id.")
    private String name = "";

    @Override
    public Answer run(Session session) {
        return Answer.silently(session.workspace().accounts().deleteTenant(session.caller(), name));
    }
}
