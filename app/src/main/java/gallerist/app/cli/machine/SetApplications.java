package gallerist.app.cli.machine;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.wire.AssignedApplicationJson;
import gallerist.model.gallery.Kind;
import picocli.CommandLine.Mixin;

/** Gives a machine or scale set the VM applications that it shall have, and takes all others. */
@Example(
        "{} -g images -n web-1 --app-version-ids"
                + " /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/images/providers/Microsoft.Compute/galleries/Production/applications/agent/versions/1.0.0"
                + " --order-applications --treat-deployment-as-failure true")
final class SetApplications implements Command {
    @Mixin private MachineName machine = new MachineName();
    @Mixin private ApplicationOptions applications = new ApplicationOptions();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    private final Kind kind;

    SetApplications(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        return noWait.shown(
                Answer.of(
                        session.workspace()
                                .deployments()
                                .assign(
                                        session.caller(),
                                        machine.id(session, kind),
                                        applications.read()),
                        changed -> AssignedApplicationJson.print(changed.applications())));
    }
}
