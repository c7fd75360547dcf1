package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ApplicationVersionOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.PlanOption;
import gallerist.app.cli.progress.WaitingOptions;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Changes a version of a VM application; its package is the same under a renewed link only. */
@Example(
        "gallerist sig gallery-application version update -g images -r Production"
                + " --application-name node-agent -n 1.0.0"
                + " --package-file-link https://packages.contoso.com/node-agent-1.0.0.tar.gz"
                + " --target-regions westeurope=2 northeurope")
final class UpdateVersion implements Command {
    @Mixin private ApplicationVersionOptions version = new ApplicationVersionOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private VersionChange change = new VersionChange();
    @Mixin private PlanOption plan = new PlanOption();
    @Mixin private WaitingOptions waiting = new WaitingOptions();

    @Override
    public Answer run(Session session) {
        plan.check();
        Defaults defaults = session.workspace().defaults();
        return Answer.forEach(
                ids.or(() -> version.id(session)), id -> changed(session, id, defaults));
    }

    private Answer changed(Session session, ResourceId id, Defaults defaults) {
        return waiting.changing(
                session,
                List.of(id),
                () ->
                        session.workspace()
                                .applicationVersions()
                                .write(
                                        session.caller(),
                                        id,
                                        stored ->
                                                plan.checked(
                                                        stored.orElseThrow(() ->
                                                                new Refusal(
                                                                        new Problem.NotFound(id))),
                                                        change.edited(
                                                                session, id, stored, defaults),
                                                        change.namesPlaces()),
                                        plan.hash())
                                .map(written -> {
                                    change.explain(session);
                                    Written.warn(session, written);
                                    return written;
                                }),
                () ->
                        Answer.of(
                                session.workspace()
                                        .applicationVersions()
                                        .show(session.caller(), id),
                                Written::json));
    }
}
