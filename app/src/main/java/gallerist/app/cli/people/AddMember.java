package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import picocli.CommandLine.Option;

/** Makes somebody a member of a group. */
@Example(
        "gallerist ad group member add --group \"Image Consumers\" --member-id jonas.weber@contoso.com")
final class AddMember implements Command {
    @Option(
            names = {"-g", "--group"},
            required = true,
            paramLabel = "NAME_OR_ID",
            description = "The group.")
    private String group = "";

    @Option(
            names = {"--member-id", "--member"},
            required = true,
            paramLabel = "NAME_OR_ID",
            description = "A name, mail or object id.")
    private String member = "";

    @Override
    public Answer run(Session session) {
        return Answer.silently(
                session.workspace().people().addMember(session.caller(), group, member));
    }
}
