package gallerist.app.cli.machine;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.wire.DeploymentJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.Kind;
import picocli.CommandLine.Mixin;

/** Shows a virtual machine or scale set, with the image and replica that its disks came from. */
@Example("{} -g images -n web-1")
final class ShowMachine implements Command {
    @Mixin private MachineName machine = new MachineName();
    @Mixin private IdsOption ids = new IdsOption();

    private final Kind kind;

    ShowMachine(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                ids.or(() -> machine.id(session, kind)),
                id ->
                        Answer.of(
                                session.workspace().deployments().show(session.caller(), id),
                                found -> Shape.flat(DeploymentJson.print(found))));
    }
}
