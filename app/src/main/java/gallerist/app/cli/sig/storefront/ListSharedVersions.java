package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.Needed;
import gallerist.app.cli.option.PageOptions;
import picocli.CommandLine.Mixin;

/** Lists the versions of an image that is shared with us. */
@Example(
        "gallerist sig image-version list-shared -l westeurope"
                + " --gallery-unique-name 11111111-2222-4333-8444-555555555555-PARTNERS -i ubuntu-web")
public final class ListSharedVersions implements Command {
    @Mixin private SharedGalleryOptions gallery = new SharedGalleryOptions();
    @Mixin private SharedToOption sharedTo = new SharedToOption();
    @Mixin private ImageOption image = new ImageOption();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        Needed.require(gallery, image);
        return gallery.shop(session, sharedTo.offer()).versions(image.name(), page);
    }
}
