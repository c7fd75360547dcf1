package gallerist.app.cli.sig.application;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.deletion.DeletionPlanOption;
import gallerist.app.cli.option.ApplicationOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.YesOption;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Deletes a VM application that has no versions any more, or with all that a plan says. */
@Example("gallerist sig gallery-application delete -g images -r Production -n node-agent --yes")
final class DeleteApplication implements Command {
    @Mixin private ApplicationOptions application = new ApplicationOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private DeletionPlanOption plan = new DeletionPlanOption();
    @Mixin private YesOption yes = new YesOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        List<ResourceId> targets = ids.or(() -> application.id(session));
        if (plan.given()) {
            return plan.carriedOut(session, targets, yes);
        }
        return yes.confirmed(
                session,
                "Delete the VM application",
                targets,
                () ->
                        noWait.shown(
                                Answer.forEach(
                                        targets,
                                        id ->
                                                Answer.silently(
                                                        session.workspace()
                                                                .applications()
                                                                .delete(session.caller(), id)))));
    }
}
