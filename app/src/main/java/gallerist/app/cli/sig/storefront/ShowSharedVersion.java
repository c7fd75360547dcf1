package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Shows a version of an image that is shared with us. */
@Example(
        "gallerist sig image-version show-shared -l westeurope"
                + " --gallery-unique-name 11111111-2222-4333-8444-555555555555-PARTNERS -i ubuntu-web -e 1.4.2")
public final class ShowSharedVersion implements Command {
    @Mixin private SharedGalleryOptions gallery = new SharedGalleryOptions();
    @Mixin private ImageOption image = new ImageOption();
    @Mixin private NumberOption version = new NumberOption();
    @Mixin private ConsumerIdsOption ids = new ConsumerIdsOption();

    @Override
    public Answer run(Session session) {
        return ids.each(
                SharedGalleryOptions.WORD,
                List.of(gallery, image, version),
                () -> gallery.address().of(image.name(), version.number()),
                address ->
                        gallery.shop(session, address).version(address.image(), address.number()));
    }
}
