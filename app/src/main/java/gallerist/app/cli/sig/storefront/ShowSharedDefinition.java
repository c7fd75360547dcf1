package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Shows an image of a gallery that is shared with us. */
@Example(
        "gallerist sig image-definition show-shared -l westeurope"
                + " --gallery-unique-name 11111111-2222-4333-8444-555555555555-PARTNERS -i ubuntu-web")
public final class ShowSharedDefinition implements Command {
    @Mixin private SharedGalleryOptions gallery = new SharedGalleryOptions();
    @Mixin private ImageOption image = new ImageOption();
    @Mixin private ConsumerIdsOption ids = new ConsumerIdsOption();

    @Override
    public Answer run(Session session) {
        return ids.each(
                SharedGalleryOptions.WORD,
                List.of(gallery, image),
                () -> gallery.address().of(image.name()),
                address -> gallery.shop(session, address).definition(address.image()));
    }
}
