package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.PrincipalJson;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists the direct members of a group. */
@Example("gallerist ad group member list --group \"Image Consumers\" -o table")
final class ListMembers implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "DisplayName", "displayName", "SignIn", "userPrincipalName", "ObjectId", "id");

    @Mixin private TeamOption group = new TeamOption();

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        return Answer.page(
                page.cut(
                        session.workspace().people().members(group.typed()).orThrow(),
                        member -> member.id().toString()),
                PrincipalJson::printMember,
                COLUMNS);
    }
}
