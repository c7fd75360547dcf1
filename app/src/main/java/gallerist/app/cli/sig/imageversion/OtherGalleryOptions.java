package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.option.Needed;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Option;

/** The gallery that a version is taken to. */
public final class OtherGalleryOptions implements Needed {
    @Option(
            names = "--to-gallery",
            paramLabel = "NAME",
            description = "The gallery that the version is taken to.")
    private String gallery = "";

    @Option(
            names = "--to-resource-group",
            paramLabel = "NAME",
            description = "Its resource group; otherwise the one of the version.")
    private String group = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(List.of(), gallery, "--to-gallery");
    }

    public ResourceId id(ResourceId ownGroup) {
        WrongCommandLine.ifMissing(missing());
        ResourceId other =
                group.isEmpty()
                        ? ownGroup
                        : ResourceId.subscription(ownGroup.subscription()).group(group);
        return other.gallery(gallery);
    }
}
