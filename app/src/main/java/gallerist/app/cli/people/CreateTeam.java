package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.PrincipalJson;
import gallerist.model.sharing.PrincipalKind;
import picocli.CommandLine.Option;

/** Makes a group that people can be members of. */
@Example("gallerist ad group create --display-name \"Image Consumers\"")
final class CreateTeam implements Command {
    @Option(
            names = "--display-name",
            required = true,
            paramLabel = "NAME",
            description = "What people call it.")
    private String displayName = "";

    @Option(
            names = "--tenant",
            paramLabel = "DOMAIN_OR_ID",
            description = "The tenant; otherwise that of the chosen subscription.")
    private String tenant = "";

    @Override
    public Answer run(Session session) {
        return Answer.of(
                session.workspace()
                        .people()
                        .create(session.caller(), PrincipalKind.GROUP, displayName, "", tenant),
                PrincipalJson::print);
    }
}
