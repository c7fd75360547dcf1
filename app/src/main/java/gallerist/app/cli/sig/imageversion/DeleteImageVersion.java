package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.deletion.DeletionPlanOption;
import gallerist.app.cli.deletion.Removal;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.option.YesOption;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Versions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes an image version, into the recycle bin where the gallery has one. */
@Example({
    "gallerist sig image-version delete -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist sig image-version delete -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --bypass-soft-delete true"
})
final class DeleteImageVersion implements Command {
    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private DeletionPlanOption plan = new DeletionPlanOption();
    @Mixin private YesOption yes = new YesOption();
    @Mixin private Removal removal = new Removal();

    @Option(
            names = "--bypass-soft-delete",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "Delete it for good, past the recycle bin.")
    private boolean forGood;

    @Override
    public Answer run(Session session) {
        List<ResourceId> targets = ids.or(() -> version.id(session));
        Optional<Answer> refusal = plan.refusal(session, targets, forGood);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        targets.forEach(id -> session.warn(session.workspace().deployments().cautions(id)));
        return yes.confirmedOnTerminal(
                session,
                forGood ? "Delete for good, with no way back" : "Delete the image version",
                targets,
                () -> removal.of(session, targets, id -> deleted(session, id)));
    }

    private Outcome<?> deleted(Session session, ResourceId id) {
        if (plan.given()) {
            return plan.carriedOut(session, id, forGood);
        }
        Versions versions = session.workspace().versions();
        return forGood
                ? versions.deleteForGood(session.caller(), id)
                : versions.delete(session.caller(), id);
    }
}
