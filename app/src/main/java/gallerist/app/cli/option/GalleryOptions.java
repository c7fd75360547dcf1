package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The gallery that a command works in. */
public final class GalleryOptions implements Needed {
    @Mixin private GroupOption group = new GroupOption();

    @Option(
            names = {"-r", "--gallery-name"},
            paramLabel = "NAME",
            description = "The gallery.")
    private String name = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(group.missing(), name, "--gallery-name/-r");
    }

    public ResourceId id(Session session) {
        WrongCommandLine.ifMissing(missing());
        return group.id(session).gallery(name);
    }

    public ResourceId group(Session session) {
        return group.id(session);
    }
}
