package gallerist.app.cli.sig;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.deletion.DeletionPlanOption;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.YesOption;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Deletes a gallery that holds nothing any more, or with all that a plan says goes with it. */
@Example({
    "gallerist sig delete -g images -r Production",
    "gallerist sig delete -g images -r Production --plan 0f1e2d3c4b5a"
})
final class DeleteGallery implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private DeletionPlanOption plan = new DeletionPlanOption();
    @Mixin private YesOption yes = new YesOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        List<ResourceId> targets = ids.or(() -> gallery.id(session));
        if (plan.given()) {
            return plan.carriedOut(session, targets, yes);
        }
        return yes.confirmedOnTerminal(
                session,
                "Delete the gallery",
                targets,
                () ->
                        noWait.shown(
                                Answer.forEach(
                                        targets,
                                        id ->
                                                Answer.silently(
                                                        session.workspace()
                                                                .galleries()
                                                                .delete(session.caller(), id)))));
    }
}
