package gallerist.app.cli.source;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.Needed;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The named source that a command is about. */
final class SourceName implements Needed {
    @Mixin private GroupOption group = new GroupOption();

    @Option(
            names = {"-n", "--name"},
            paramLabel = "NAME",
            description = "What the source is called.")
    private String name = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(group.missing(), name, "--name/-n");
    }

    ResourceId id(Session session, Kind kind) {
        WrongCommandLine.ifMissing(missing());
        String type = kind.text();
        return group.id(session).provider(type.substring(type.indexOf('/') + 1), name);
    }

    ResourceId group(Session session) {
        return group.id(session);
    }
}
