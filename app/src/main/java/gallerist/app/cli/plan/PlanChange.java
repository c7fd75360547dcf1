package gallerist.app.cli.plan;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.sig.imageversion.VersionChange;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Mixin;

/**
 * Shows which copies a change of a version makes and removes, how long that takes, what it costs
 * and what latest becomes. The same options of 'sig image-version update' with the plan's hash
 * carry out exactly this plan.
 */
@Example({
    "gallerist replication plan -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --target-regions westeurope=3 northeurope=2 --gb 10",
    "gallerist replication plan delete -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist replication plan exclude -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist replication plan share --help"
})
final class PlanChange implements Command {
    @Mixin private VersionOptions version = new VersionOptions();
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
                        .change(
                                session.caller(),
                                id,
                                stored -> change.edited(id, stored, defaults),
                                reckoning.reckoning())
                        .orThrow());
    }
}
