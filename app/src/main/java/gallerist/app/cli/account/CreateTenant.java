package gallerist.app.cli.account;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.AccountJson;
import picocli.CommandLine.Option;

/** Makes a tenant: an organisation with people and subscriptions. */
@Example("gallerist account tenant create --name Contoso --domain contoso.com")
final class CreateTenant implements Command {
    @Option(
            names = {"-n", "--name"},
            required = true,
            paramLabel = "NAME",
            description = "What the organisation is called.")
    private String name = "";

    @Option(
            names = "--domain",
            required = true,
            paramLabel = "DOMAIN",
            description = "Its domain, such as contoso.com.")
    private String domain = "";

    @Override
    public Answer run(Session session) {
        return Answer.of(
                session.workspace().accounts().createTenant(session.caller(), name, domain),
                AccountJson::print);
    }
}
