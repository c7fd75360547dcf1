package gallerist.app.cli.group;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ResourceGroupJson;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists the resource groups of the subscription. */
@Example("gallerist group list -o table")
final class ListGroups implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Name", "name",
                    "Location", "location",
                    "Status", "properties.provisioningState");

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        return Answer.page(
                session.workspace()
                        .groups()
                        .list(session.caller(), session.subscription(), page.window())
                        .orThrow(),
                ResourceGroupJson::print,
                COLUMNS);
    }
}
