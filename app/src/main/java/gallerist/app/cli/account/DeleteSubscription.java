package gallerist.app.cli.account;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import picocli.CommandLine.Option;

/** Deletes a subscription in which nothing is, with the roles on it. */
@Example("gallerist account subscription delete --name Images-Prod")
final class DeleteSubscription implements Command {
    @Option(
            names = {"-n", "-s", "--name", "--subscription"},
            required = true,
            paramLabel = "NAME_OR_ID",
            description = "The subscription.")
    private String name = "";

    @Override
    public Answer run(Session session) {
        return Answer.silently(
                session.workspace().accounts().deleteSubscription(session.caller(), name));
    }
}
