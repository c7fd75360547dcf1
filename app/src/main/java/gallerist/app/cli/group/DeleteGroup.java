package gallerist.app.cli.group;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.YesOption;
import picocli.CommandLine.Mixin;

/** Deletes a resource group that holds nothing any more. */
@Example("gallerist group delete -n images --yes")
final class DeleteGroup implements Command {
    @Mixin private GroupName group = new GroupName();
    @Mixin private YesOption yes = new YesOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        String name = group.id(session).name();
        if (!yes.given() && !session.isAgreed("Delete the resource group " + name + "?")) {
            return Answer.failed("NotConfirmed", "The resource group " + name + " was kept.");
        }
        return noWait.shown(
                Answer.silently(
                        session.workspace().groups().delete(session.caller(), group.id(session))));
    }
}
