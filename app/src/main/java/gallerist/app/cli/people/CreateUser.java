package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.model.sharing.PrincipalKind;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a person known, without any role. */
@Example(
        "gallerist ad user create --display-name \"Jonas Weber\" --user-principal-name jonas.weber@contoso.com")
final class CreateUser implements Command {
    @Mixin private NewPrincipalOptions principal = new NewPrincipalOptions();

    @Option(
            names = "--user-principal-name",
            required = true,
            paramLabel = "MAIL",
            description = "The name to sign in with, such as jonas.weber@contoso.com.")
    private String signIn = "";

    @Override
    public Answer run(Session session) {
        return principal.create(session, PrincipalKind.USER, signIn);
    }
}
