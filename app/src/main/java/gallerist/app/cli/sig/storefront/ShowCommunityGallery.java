package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Shows a gallery that is open to everyone. */
@Example(
        "gallerist sig show-community -l westeurope"
                + " --public-gallery-name Contoso-1a2b3c4d-1234-4bcd-8234-1a2b3c4d5e6f")
public final class ShowCommunityGallery implements Command {
    @Mixin private CommunityGalleryOptions gallery = new CommunityGalleryOptions();
    @Mixin private ConsumerIdsOption ids = new ConsumerIdsOption();

    @Override
    public Answer run(Session session) {
        return ids.each(
                CommunityGalleryOptions.WORD,
                List.of(gallery),
                gallery::address,
                address -> gallery.shop(session, address).show());
    }
}
