package gallerist.app.cli.machine;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.cli.progress.Reading;
import gallerist.app.wire.DeploymentJson;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.MachineOrder;
import gallerist.storage.Provisioned;
import java.util.List;

/** Machines that were just made, each with its replica and its disk files. */
final class Made {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Name", "name",
                    "Location", "location",
                    "Version", "imageReference.exactVersion",
                    "Zone", "replica.zone",
                    "Disks", "disks.path");

    private Made() {}

    static Answer of(Session session, MachineOrder order) {
        return switch (session.workspace()
                .deployments()
                .create(session.caller(), order, new Reading(session, "Machines", "Writing"))) {
            case Outcome.Done<Provisioned>(Provisioned made) -> {
                session.warn(made.cautions());
                yield Answer.list(
                        made.deployments().stream()
                                .flatMap(each -> DeploymentJson.printMachines(each).stream())
                                .toList(),
                        machine -> machine,
                        COLUMNS);
            }
            case Outcome.Refused<Provisioned>(List<Problem> problems) -> Answer.refused(problems);
        };
    }
}
