package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.PrincipalJson;
import gallerist.model.sharing.PrincipalKind;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists users, groups or service principals. */
@Example({
    "gallerist ad user list -o table",
    "gallerist ad group list -o table",
    "gallerist ad sp list -o table"
})
final class ListPrincipals implements Command {
    private final PrincipalKind kind;

    private static final List<Column> COLUMNS =
            Column.of(
                    "DisplayName",
                    "displayName",
                    "SignIn",
                    "userPrincipalName",
                    "AppId",
                    "appId",
                    "ObjectId",
                    "id");

    @Mixin private PageOptions page = new PageOptions();

    ListPrincipals(PrincipalKind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        return Answer.page(
                page.cut(
                        session.workspace().people().list(kind),
                        principal -> principal.id().toString()),
                PrincipalJson::print,
                COLUMNS);
    }
}
