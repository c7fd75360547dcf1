package gallerist.app.cli.role;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.RoleJson;
import gallerist.model.sharing.Role;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the built-in roles with the actions they allow. */
@Example({"gallerist role definition list -o table", "gallerist role definition list -n Reader"})
final class ListRoles implements Command {
    private static final List<Column> COLUMNS =
            Column.of("Role", "roleName", "RoleId", "name", "Type", "roleType");

    @Option(
            names = {"-n", "--name"},
            paramLabel = "NAME_OR_ID",
            description = "Only this role.")
    private String name = "";

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        UUID subscription = UUID.fromString(session.subscription().subscription());
        List<Role> roles =
                name.isEmpty()
                        ? Stream.of(Role.values()).toList()
                        : Role.find(name).stream().toList();
        return Answer.page(
                page.cut(roles, Role::name), role -> RoleJson.print(role, subscription), COLUMNS);
    }
}
