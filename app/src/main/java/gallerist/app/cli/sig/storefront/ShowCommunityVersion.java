package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Shows a version of an image that is open to everyone. */
@Example(
        "gallerist sig image-version show-community -l westeurope"
                + " --public-gallery-name Contoso-1a2b3c4d-1234-4bcd-8234-1a2b3c4d5e6f -i ubuntu-web -e 1.4.2")
public final class ShowCommunityVersion implements Command {
    @Mixin private CommunityGalleryOptions gallery = new CommunityGalleryOptions();
    @Mixin private ImageOption image = new ImageOption();
    @Mixin private NumberOption version = new NumberOption();
    @Mixin private ConsumerIdsOption ids = new ConsumerIdsOption();

    @Override
    public Answer run(Session session) {
        return ids.each(
                CommunityGalleryOptions.WORD,
                List.of(gallery, image, version),
                () -> gallery.address().of(image.name(), version.number()),
                address ->
                        gallery.shop(session, address).version(address.image(), address.number()));
    }
}
