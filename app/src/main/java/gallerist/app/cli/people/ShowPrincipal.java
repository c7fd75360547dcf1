package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.PrincipalJson;
import gallerist.model.sharing.PrincipalKind;
import picocli.CommandLine.Mixin;

/** Shows a user, group or service principal. */
@Example({
    "gallerist ad user show --id jonas.weber@contoso.com",
    "gallerist ad group show --group \"Image Consumers\"",
    "gallerist ad sp show --id build-agents"
})
final class ShowPrincipal implements Command {
    private final PrincipalKind kind;

    @Mixin private PrincipalOption name = new PrincipalOption();

    ShowPrincipal(PrincipalKind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        return Answer.of(
                session.workspace().people().show(kind, name.typed()), PrincipalJson::print);
    }
}
