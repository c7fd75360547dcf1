package gallerist.app.cli.role;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ScopeOptions;
import gallerist.app.wire.RoleAssignmentJson;
import gallerist.model.sharing.SharingCautions;
import java.util.UUID;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives somebody a role on a scope and everything inside it. */
@Example({
    "gallerist role assignment create --role Reader --assignee \"Image Consumers\" -g images",
    "gallerist role assignment create --role Owner --assignee mara.lindqvist@contoso.com --scope"
            + " /subscriptions/3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10"
})
final class CreateAssignment implements Command {
    @Mixin private ScopeOptions scope = new ScopeOptions();

    @Option(
            names = "--role",
            required = true,
            paramLabel = "NAME_OR_ID",
            description = "The role; 'role definition list' tells which there are.")
    private String role = "";

    @Option(
            names = {"--assignee", "--assignee-object-id"},
            required = true,
            paramLabel = "NAME_OR_ID",
            description = "A name, mail or object id.")
    private String assignee = "";

    @Override
    public Answer run(Session session) {
        return Answer.of(
                session.workspace()
                        .access()
                        .create(session.caller(), scope.id(session), role, assignee),
                created -> {
                    UUID home = HomeTenants.of(session).of(created);
                    session.warn(SharingCautions.assign(created, home));
                    return RoleAssignmentJson.printWithNames(created, home);
                });
    }
}
