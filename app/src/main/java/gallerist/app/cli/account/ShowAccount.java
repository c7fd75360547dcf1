package gallerist.app.cli.account;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.AccountJson;
import gallerist.model.Outcome;
import gallerist.storage.Accounts;
import picocli.CommandLine.Option;

/** Shows the chosen subscription, or another. */
@Example("gallerist account show")
final class ShowAccount implements Command {
    @Option(
            names = {"-n", "-s", "--name"},
            paramLabel = "NAME_OR_ID",
            description = "Another subscription than the chosen one.")
    private String name = "";

    @Override
    public Answer run(Session session) {
        Accounts accounts = session.workspace().accounts();
        return Answer.of(
                name.isEmpty() ? Outcome.done(accounts.current()) : accounts.show(name),
                subscription -> AccountJson.print(subscription, session.caller().principal()));
    }
}
