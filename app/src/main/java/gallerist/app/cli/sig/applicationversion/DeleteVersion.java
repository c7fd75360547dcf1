package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.deletion.DeletionPlanOption;
import gallerist.app.cli.deletion.Removal;
import gallerist.app.cli.option.ApplicationVersionOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.YesOption;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** Deletes a version of a VM application. */
@Example(
        "gallerist sig gallery-application version delete -g images -r Production"
                + " --application-name node-agent -n 1.0.0 --yes")
final class DeleteVersion implements Command {
    @Mixin private ApplicationVersionOptions version = new ApplicationVersionOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private DeletionPlanOption plan = new DeletionPlanOption();
    @Mixin private YesOption yes = new YesOption();
    @Mixin private Removal removal = new Removal();

    @Override
    public Answer run(Session session) {
        List<ResourceId> targets = ids.or(() -> version.id(session));
        Optional<Answer> refusal = plan.refusal(session, targets, true);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return yes.confirmed(
                session,
                "Delete the version of a VM application",
                targets,
                () ->
                        removal.of(
                                session,
                                targets,
                                id ->
                                        plan.given()
                                                ? plan.carriedOut(session, id, true)
                                                : session.workspace()
                                                        .applicationVersions()
                                                        .delete(session.caller(), id)));
    }
}
