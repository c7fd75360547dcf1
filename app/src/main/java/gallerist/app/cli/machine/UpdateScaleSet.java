package gallerist.app.cli.machine;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.DeploymentJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Deployments;
import picocli.CommandLine.Mixin;

/** Chooses whether a scale set takes new versions of its image up by itself. */
@Example("{} -g images -n web --enable-auto-os-upgrade true --health-probe http")
final class UpdateScaleSet implements Command {
    @Mixin private MachineName machine = new MachineName();
    @Mixin private UpgradeOptions upgrade = new UpgradeOptions();

    @Override
    public Answer run(Session session) {
        Deployments deployments = session.workspace().deployments();
        ResourceId id = machine.id(session, Kind.SCALE_SET);
        return Answer.of(
                deployments
                        .show(session.caller(), id)
                        .flatMap(found ->
                                deployments.upgrade(
                                        session.caller(),
                                        id,
                                        upgrade.over(found.form().upgrade()))),
                changed -> Shape.flat(DeploymentJson.print(changed)));
    }
}
