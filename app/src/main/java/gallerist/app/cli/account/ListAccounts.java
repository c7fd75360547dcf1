package gallerist.app.cli.account;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.AccountJson;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists the subscriptions of the workspace. */
@Example("gallerist account list -o table")
final class ListAccounts implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Name",
                    "name",
                    "SubscriptionId",
                    "id",
                    "TenantId",
                    "tenantId",
                    "Default",
                    "isDefault");

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        return Answer.page(
                page.cut(
                        session.workspace().accounts().subscriptions(),
                        subscription -> subscription.id().toString()),
                subscription -> AccountJson.print(subscription, session.caller().principal()),
                COLUMNS);
    }
}
