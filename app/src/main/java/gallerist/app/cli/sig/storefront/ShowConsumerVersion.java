package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Shows a version of an image as consumers of its gallery see it. */
@Example({
    "gallerist sig image-version show-shared -l westeurope --gallery-unique-name"
            + " 11111111-2222-4333-8444-555555555555-PARTNERS -i ubuntu-web -e 1.4.2",
    "gallerist sig image-version show-community -l westeurope --public-gallery-name"
            + " Contoso-1a2b3c4d-1234-4bcd-8234-1a2b3c4d5e6f -i ubuntu-web -e 1.4.2"
})
public final class ShowConsumerVersion implements Command {
    @Mixin private final ConsumerGallery gallery;
    @Mixin private ImageOption image = new ImageOption();
    @Mixin private NumberOption version = new NumberOption();
    @Mixin private ConsumerIdsOption ids = new ConsumerIdsOption();

    public ShowConsumerVersion(ConsumerGallery gallery) {
        this.gallery = gallery;
    }

    @Override
    public Answer run(Session session) {
        return ids.each(
                gallery,
                List.of(gallery, image, version),
                () -> gallery.address().of(image.name(), version.number()),
                address ->
                        gallery.shop(session, address).version(address.image(), address.number()));
    }
}
