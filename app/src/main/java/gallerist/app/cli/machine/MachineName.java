package gallerist.app.cli.machine;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The machine or scale set that a command is about. */
final class MachineName {
    @Mixin private GroupOption group = new GroupOption();

    @Option(
            names = {"-n", "--name", "--vm-name", "--vmss-name"},
            paramLabel = "NAME",
            description = "What the machine or scale set is called.")
    private String name = "";

    ResourceId id(Session session, Kind kind) {
        return id(session, kind, name());
    }

    ResourceId id(Session session, Kind kind, String named) {
        String type = kind.text();
        return group.id(session).provider(type.substring(type.indexOf('/') + 1), named);
    }

    String name() {
        if (name.isEmpty()) {
            throw WrongCommandLine.missing("--name/-n");
        }
        return name;
    }

    ResourceId group(Session session) {
        return group.id(session);
    }
}
