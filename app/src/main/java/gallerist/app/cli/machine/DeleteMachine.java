package gallerist.app.cli.machine;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.YesOption;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/**
 * Deletes a virtual machine or scale set. Its disk files go too where they lie in the workspace;
 * those in a folder of somebody's own stay.
 */
@Example("{} -g images -n web-1 --yes")
final class DeleteMachine implements Command {
    @Mixin private MachineName machine = new MachineName();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private YesOption yes = new YesOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    private final Kind kind;

    DeleteMachine(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        List<ResourceId> targets = ids.or(() -> machine.id(session, kind));
        return noWait.shown(
                yes.confirmed(
                        session,
                        "Delete",
                        targets,
                        () ->
                                Answer.forEach(
                                        targets,
                                        id ->
                                                Answer.silently(
                                                        session.workspace()
                                                                .deployments()
                                                                .delete(session.caller(), id)))));
    }
}
