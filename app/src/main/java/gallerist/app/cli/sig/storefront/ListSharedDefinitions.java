package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import picocli.CommandLine.Mixin;

/** Lists the images of a gallery that is shared with us. */
@Example(
        "gallerist sig image-definition list-shared -l westeurope"
                + " --gallery-unique-name 11111111-2222-4333-8444-555555555555-PARTNERS")
public final class ListSharedDefinitions implements Command {
    @Mixin private SharedGalleryOptions gallery = new SharedGalleryOptions();
    @Mixin private SharedToOption sharedTo = new SharedToOption();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        return gallery.shop(session, sharedTo.offer()).definitions(page);
    }
}
