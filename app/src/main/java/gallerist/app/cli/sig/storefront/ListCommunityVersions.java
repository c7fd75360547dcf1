package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.Needed;
import gallerist.app.cli.option.PageOptions;
import picocli.CommandLine.Mixin;

/** Lists the versions of an image that is open to everyone: the latest only. */
@Example(
        "gallerist sig image-version list-community -l westeurope"
                + " --public-gallery-name Contoso-1a2b3c4d-1234-4bcd-8234-1a2b3c4d5e6f -i ubuntu-web")
public final class ListCommunityVersions implements Command {
    @Mixin private CommunityGalleryOptions gallery = new CommunityGalleryOptions();
    @Mixin private ImageOption image = new ImageOption();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        Needed.require(gallery, image);
        return gallery.shop(session).versions(image.name(), page);
    }
}
