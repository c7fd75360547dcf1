package gallerist.app.cli.machine;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.model.deploy.Deployment.Form;
import gallerist.model.deploy.Orchestration;
import gallerist.model.deploy.OsUpgrade;
import gallerist.model.gallery.Kind;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a scale set from an image: the disks of its instances as files. */
@Example(
        "gallerist vmss create -g images -n web -l westeurope --instance-count 5 --image"
                + " /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/images/providers/Microsoft.Compute/galleries/Production/images/web/versions/1.0.0")
final class CreateScaleSet implements Command {
    @Mixin private MachineName machine = new MachineName();
    @Mixin private MachineOptions options = new MachineOptions();
    @Mixin private UpgradeOptions upgrade = new UpgradeOptions();

    @Option(
            names = "--instance-count",
            paramLabel = "N",
            description = "How many machines it has; otherwise 2.")
    private int count = 2;

    @Option(
            names = "--orchestration-mode",
            paramLabel = "MODE",
            description = "How it keeps its machines; otherwise Uniform.")
    private Orchestration orchestration = Orchestration.UNIFORM;

    @Override
    public Answer run(Session session) {
        return Made.of(
                session,
                options.order(
                        session,
                        machine.id(session, Kind.SCALE_SET),
                        machine.group(session),
                        new Form.Set(orchestration, upgrade.over(OsUpgrade.BY_HAND)),
                        count));
    }
}
