package gallerist.app.cli.machine;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.AssignedApplicationJson;
import gallerist.model.deploy.AssignedApplication;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.Kind;
import gallerist.storage.Page;
import java.util.List;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** Tells which VM applications a machine or scale set has, in the order of their installation. */
@Example("{} -g images -n web-1")
final class ListApplications implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.place("Version", "galleryApplications.packageReferenceId"),
                    Column.text("Order", "galleryApplications.order"),
                    Column.text(
                            "FailureFails", "galleryApplications.treatFailureAsDeploymentFailure"));

    @Mixin private MachineName machine = new MachineName();
    @Mixin private PageOptions page = new PageOptions();

    private final Kind kind;

    ListApplications(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        Deployment found =
                session.workspace()
                        .deployments()
                        .show(session.caller(), machine.id(session, kind))
                        .orThrow();
        Page<AssignedApplication> shown =
                page.cut(
                        AssignedApplication.inOrder(found.applications()),
                        assigned -> assigned.application().key());
        String next = shown.next().isEmpty() ? "" : PageOptions.token(shown.next());
        ObjectNode items = AssignedApplicationJson.print(shown.items());
        return new Answer.Result(items, items, COLUMNS, next, false);
    }
}
