package gallerist.app.cli.group;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.ResourceGroupJson;
import picocli.CommandLine.Mixin;

/** Shows a resource group. */
@Example("gallerist group show -n images")
final class ShowGroup implements Command {
    @Mixin private GroupName group = new GroupName();

    @Override
    public Answer run(Session session) {
        return Answer.of(
                session.workspace().groups().show(session.caller(), group.id(session)),
                ResourceGroupJson::print);
    }
}
