package gallerist.app.cli.account;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.TenantOption;
import gallerist.app.wire.AccountJson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a subscription that the caller owns. */
@Example("gallerist account subscription create --name Images-Prod --tenant contoso.com")
final class CreateSubscription implements Command {
    @Option(
            names = {"-n", "--name"},
            required = true,
            paramLabel = "NAME",
            description = "What the subscription is called.")
    private String name = "";

    @Mixin private TenantOption tenant = new TenantOption();

    @Override
    public Answer run(Session session) {
        return Answer.of(
                session.workspace()
                        .accounts()
                        .createSubscription(session.caller(), name, tenant.typed()),
                subscription -> AccountJson.print(subscription, session.caller().principal()));
    }
}
