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

/** Lists the tenants of the workspace. */
@Example("gallerist account tenant list -o table")
final class ListTenants implements Command {
    private static final List<Column> COLUMNS =
            Column.of("Name", "displayName", "Domain", "defaultDomain", "TenantId", "tenantId");

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        return Answer.page(
                page.cut(
                        session.workspace().accounts().tenants(), tenant -> tenant.id().toString()),
                AccountJson::print,
                COLUMNS);
    }
}
