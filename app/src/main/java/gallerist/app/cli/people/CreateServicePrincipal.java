package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.model.sharing.PrincipalKind;
import picocli.CommandLine.Mixin;

/** Makes a service principal, for pipelines and programs. */
@Example("gallerist ad sp create --display-name svc-deploy")
final class CreateServicePrincipal implements Command {
    @Mixin private NewPrincipalOptions principal = new NewPrincipalOptions();

    @Override
    public Answer run(Session session) {
        return principal.create(session, PrincipalKind.SERVICE_PRINCIPAL, "");
    }
}
