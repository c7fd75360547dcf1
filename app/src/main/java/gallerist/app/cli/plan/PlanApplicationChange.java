package gallerist.app.cli.plan;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ApplicationVersionOptions;
import gallerist.app.cli.sig.applicationversion.VersionChange;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Mixin;

/**
 * Shows what a change of a version of a VM application comes to. The same options of 'sig
 * gallery-application version update' with the plan's hash carry out exactly this plan.
 */
@Example(
        "gallerist replication plan application -g images -r Production"
                + " --application-name node-agent -n 1.0.0"
                + " --package-file-link https://packages.contoso.com/node-agent-1.0.0.tar.gz"
                + " --target-regions westeurope=2 northeurope")
final class PlanApplicationChange implements Command {
    @Mixin private ApplicationVersionOptions version = new ApplicationVersionOptions();
    @Mixin private VersionChange change = new VersionChange();
    @Mixin private ReckoningOptions reckoning = new ReckoningOptions();

    @Override
    public Answer run(Session session) {
        ResourceId id = version.id(session);
        Defaults defaults = session.workspace().defaults();
        return Planned.shown(
                session,
                session.workspace()
                        .plans()
                        .changeApplication(
                                session.caller(),
                                id,
                                stored -> change.edited(session, id, stored, defaults),
                                reckoning.reckoning())
                        .orThrow());
    }
}
