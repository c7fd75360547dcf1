package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The image definition that a command works in. */
public final class DefinitionOptions implements Needed {
    @Mixin private GalleryOptions gallery = new GalleryOptions();

    @Option(
            names = {"-i", "--gallery-image-definition", "--gallery-image-name"},
            paramLabel = "NAME",
            description = "The image definition.")
    private String name = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(gallery.missing(), name, "--gallery-image-definition/-i");
    }

    public ResourceId id(Session session) {
        WrongCommandLine.ifMissing(missing());
        return gallery.id(session).image(name);
    }

    public ResourceId group(Session session) {
        return gallery.group(session);
    }
}
