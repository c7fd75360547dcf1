package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.deletion.DeletionPlanOption;
import gallerist.app.cli.option.DefinitionOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.YesOption;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/**
 * Deletes an image definition that has no versions any more, or with all that a plan says goes with
 * it.
 */
@Example({
    "gallerist sig image-definition delete -g images -r Production -i ubuntu-web",
    "gallerist sig image-definition delete -g images -r Production -i ubuntu-web"
            + " --plan 0f1e2d3c4b5a"
})
final class DeleteDefinition implements Command {
    @Mixin private DefinitionOptions definition = new DefinitionOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private DeletionPlanOption plan = new DeletionPlanOption();
    @Mixin private YesOption yes = new YesOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        List<ResourceId> targets = ids.or(() -> definition.id(session));
        if (plan.given()) {
            return plan.carriedOut(session, targets, yes);
        }
        return yes.confirmedOnTerminal(
                session,
                "Delete the image definition",
                targets,
                () ->
                        noWait.shown(
                                Answer.forEach(
                                        targets,
                                        id ->
                                                Answer.silently(
                                                        session.workspace()
                                                                .definitions()
                                                                .delete(session.caller(), id)))));
    }
}
