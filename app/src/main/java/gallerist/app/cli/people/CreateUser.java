package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.PrincipalJson;
import gallerist.model.sharing.PrincipalKind;
import picocli.CommandLine.Option;

/** Makes a person known, without any role. */
@Example(
        "gallerist ad user create --display-name \"Jonas Weber\" --user-principal-name jonas.weber@contoso.com")
final class CreateUser implements Command {
    @Option(
            names = "--display-name",
            required = true,
            paramLabel = "NAME",
            description = "What people call it.")
    private String displayName = "";

    @Option(
            names = "--user-principal-name",
            required = true,
            paramLabel = "MAIL",
            description = "The name to sign in with, such as jonas.weber@contoso.com.")
    private String signIn = "";

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
                        .create(session.caller(), PrincipalKind.USER, displayName, signIn, tenant),
                PrincipalJson::print);
    }
}
