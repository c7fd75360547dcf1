package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The VM application whose versions a command works with. */
public final class InApplicationOptions implements Needed {
    @Mixin private GalleryOptions gallery = new GalleryOptions();

    @Option(
            names = {"--application-name", "--gallery-application-name"},
            paramLabel = "NAME",
            description = "The VM application.")
    private String name = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(gallery.missing(), name, "--application-name");
    }

    public ResourceId id(Session session) {
        WrongCommandLine.ifMissing(missing());
        return gallery.id(session).application(name);
    }

    public ResourceId group(Session session) {
        return gallery.group(session);
    }
}
