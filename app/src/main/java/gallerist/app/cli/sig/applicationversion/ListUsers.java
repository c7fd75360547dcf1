package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.InApplicationOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.AssignedApplicationJson;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** Tells which machines and scale sets have a VM application, and in which version. */
@Example(
        "gallerist sig gallery-application version consumers -g images -r Production --application-name agent")
final class ListUsers implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Name", "name",
                    "ResourceGroup", "resourceGroup",
                    "Location", "location",
                    "Version", "version",
                    "Order", "order");

    @Mixin private InApplicationOptions application = new InApplicationOptions();

    @Override
    public Answer run(Session session) {
        ResourceId id = application.id(session);
        List<ObjectNode> uses =
                session.workspace().deployments().having(session.caller(), id).orThrow().stream()
                        .flatMap(machine ->
                                machine.applications().stream()
                                        .filter(assigned -> assigned.application().equals(id))
                                        .map(assigned ->
                                                AssignedApplicationJson.printUse(
                                                        machine, assigned)))
                        .toList();
        return Answer.list(uses, use -> use, COLUMNS);
    }
}
