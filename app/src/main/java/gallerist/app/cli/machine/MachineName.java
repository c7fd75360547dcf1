package gallerist.app.cli.machine;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.Needed;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The machine or scale set that a command is about. */
final class MachineName implements Needed {
    @Mixin private GroupOption group = new GroupOption();

    @Option(
            names = {"-n", "--name", "--vm-name", "--vmss-name"},
            paramLabel = "NAME",
            description = "What the machine or scale set is called.")
    private String name = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(group.missing(), name, "--name/-n");
    }

    ResourceId id(Session session, Kind kind) {
        return id(session, kind, name());
    }

    ResourceId id(Session session, Kind kind, String named) {
        String type = kind.text();
        return group.id(session).provider(type.substring(type.indexOf('/') + 1), named);
    }

    String name() {
        WrongCommandLine.ifMissing(missing());
        return name;
    }

    ResourceId group(Session session) {
        return group.id(session);
    }
}
