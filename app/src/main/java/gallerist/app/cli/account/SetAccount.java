package gallerist.app.cli.account;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import picocli.CommandLine.Option;

/** Chooses the subscription to work in from now on. */
@Example("gallerist account set --subscription Images-Prod")
final class SetAccount implements Command {
    @Option(
            names = {"-n", "-s", "--name", "--subscription"},
            required = true,
            paramLabel = "NAME_OR_ID",
            description = "The subscription.")
    private String name = "";

    @Override
    public Answer run(Session session) {
        return Answer.silently(session.workspace().accounts().choose(session.caller(), name));
    }
}
