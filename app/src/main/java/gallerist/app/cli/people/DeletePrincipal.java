package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.model.sharing.PrincipalKind;
import picocli.CommandLine.Mixin;

/** Deletes a user, group or service principal with all its roles and memberships. */
@Example({
    "gallerist ad user delete --id jonas.weber@contoso.com",
    "gallerist ad group delete --group \"Image Consumers\"",
    "gallerist ad sp delete --id build-agents"
})
final class DeletePrincipal implements Command {
    private final PrincipalKind kind;

    @Mixin private PrincipalOption name = new PrincipalOption();

    DeletePrincipal(PrincipalKind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        return Answer.silently(
                session.workspace().people().delete(session.caller(), kind, name.typed()));
    }
}
