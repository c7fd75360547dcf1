package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PlanOption;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.progress.WaitingOptions;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Versions;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Changes an image version; what is not said stays as it is. */
@Example({
    "gallerist sig image-version update -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --target-regions westeurope=3 northeurope=2",
    "gallerist sig image-version update -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --add publishingProfile.targetRegions name=eastus",
    "gallerist sig image-version update -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --set publishingProfile.excludeFromLatest=true"
})
final class UpdateVersion implements Command {
    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private VersionChange change = new VersionChange();
    @Mixin private PlanOption plan = new PlanOption();
    @Mixin private WaitingOptions waiting = new WaitingOptions();

    @Override
    public Answer run(Session session) {
        ResourceId id = version.id(session);
        plan.check();
        Defaults defaults = session.workspace().defaults();
        Versions versions = session.workspace().versions();
        Outcome<ImageVersion> before = versions.show(session.caller(), id);
        return waiting.changing(
                session,
                List.of(id),
                () ->
                        versions.write(
                                        session.caller(),
                                        id,
                                        stored ->
                                                plan.checked(
                                                        stored.orElseThrow(() ->
                                                                new Refusal(
                                                                        new Problem.NotFound(id))),
                                                        change.edited(id, stored, defaults),
                                                        change.namesPlaces()),
                                        plan.hash())
                                .map(written -> {
                                    if (before
                                            instanceof
                                            Outcome.Done<ImageVersion>(ImageVersion was)) {
                                        LatestNumber.warnOfChanges(session, was, written);
                                    }
                                    Written.warn(session, written);
                                    return written;
                                }),
                () ->
                        Answer.of(
                                session.workspace().versions().show(session.caller(), id),
                                Written::json));
    }
}
