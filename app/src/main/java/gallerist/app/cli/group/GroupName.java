package gallerist.app.cli.group;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Option;

/** The resource group that a command is about. */
final class GroupName {
    @Option(
            names = {"-n", "--name", "-g", "--resource-group"},
            required = true,
            paramLabel = "NAME",
            description = "The resource group.")
    private String name = "";

    ResourceId id(Session session) {
        return session.subscription().group(name);
    }
}
