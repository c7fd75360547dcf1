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
import picocli.CommandLine.Option;

/** Lists the direct members of a group. */
@Example("gallerist ad group member list --group \"Image Consumers\" -o table")
final class ListMembers implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "DisplayName", "displayName", "SignIn", "userPrincipalName", "ObjectId", "id");

    @Option(
            names = {"-g", "--group"},
            required = true,
            paramLabel = "NAME_OR_ID",
            description = "The group.")
    private String group = "";

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        return Answer.page(
                page.cut(
                        session.workspace().people().members(group).orThrow(),
                        member -> member.id().toString()),
                PrincipalJson::printMember,
                COLUMNS);
    }
}
