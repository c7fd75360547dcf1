package gallerist.app.cli.machine;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.model.deploy.Deployment.Form;
import gallerist.model.gallery.Kind;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Makes virtual machines from an image: their disks as files, each read from a verified replica of
 * the region and compared with its digests on the way.
 */
@Example(
        "gallerist vm create -g images -n web -l westeurope --count 3 --to disks --image"
                + " /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/images/providers/Microsoft.Compute/galleries/Production/images/web")
final class CreateMachines implements Command {
    @Mixin private MachineName machine = new MachineName();
    @Mixin private MachineOptions options = new MachineOptions();

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "How many machines; several are called NAME-0001, NAME-0002 and so on.")
    private int count = 1;

    @Override
    public Answer run(Session session) {
        return Made.of(
                session,
                options.order(
                        session,
                        machine.id(session, Kind.VIRTUAL_MACHINE),
                        machine.group(session),
                        new Form.Machine(),
                        count));
    }
}
