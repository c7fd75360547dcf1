package gallerist.app.cli.role;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.option.ScopeOptions;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.RoleAssignmentJson;
import gallerist.storage.Assignments;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists who has which role on the very scope; with more options also above and inside it. */
@Example({
    "gallerist role assignment list --all -o table",
    "gallerist role assignment list -g images --include-inherited",
    "gallerist role assignment list --assignee jonas.weber@contoso.com --all --include-groups"
})
final class ListAssignments implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Principal", "principalName"),
                    Column.text("Kind", "principalType"),
                    Column.text("Role", "roleDefinitionName"),
                    Column.place("Scope", "scope"));

    @Mixin private ScopeOptions scope = new ScopeOptions();
    @Mixin private MeantOptions meant = new MeantOptions();

    @Option(names = "--all", description = "Also those on everything inside the subscription.")
    private boolean all;

    @Option(
            names = "--include-groups",
            description = "Also what the assignee has through groups; wants --assignee.")
    private boolean groups;

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        if (groups && !meant.hasAssignee()) {
            throw new WrongCommandLine("--include-groups wants --assignee.");
        }
        if (all && scope.given()) {
            throw new WrongCommandLine(
                    "--all is about the whole subscription. Leave it out, or --scope and -g.");
        }
        Assignments wanted = meant.on(scope.orSubscription(session));
        wanted = all ? wanted.withInside() : wanted;
        wanted = groups ? wanted.throughTheirGroups() : wanted;
        HomeTenants homes = HomeTenants.of(session);
        return Answer.page(
                page.cut(
                        session.workspace().access().list(session.caller(), wanted).orThrow(),
                        assignment -> assignment.name().toString()),
                assignment -> RoleAssignmentJson.printWithNames(assignment, homes.of(assignment)),
                COLUMNS);
    }
}
