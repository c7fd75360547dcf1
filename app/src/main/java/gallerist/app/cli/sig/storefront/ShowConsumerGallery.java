package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Shows a gallery as its consumers see it. */
@Example({
    "gallerist sig show-shared -l westeurope --gallery-unique-name"
            + " 11111111-2222-4333-8444-555555555555-PARTNERS",
    "gallerist sig show-community -l westeurope --public-gallery-name"
            + " Contoso-1a2b3c4d-1234-4bcd-8234-1a2b3c4d5e6f"
})
public final class ShowConsumerGallery implements Command {
    @Mixin private final ConsumerGallery gallery;
    @Mixin private ConsumerIdsOption ids = new ConsumerIdsOption();

    public ShowConsumerGallery(ConsumerGallery gallery) {
        this.gallery = gallery;
    }

    @Override
    public Answer run(Session session) {
        return ids.each(
                gallery,
                List.of(gallery),
                gallery::address,
                address -> gallery.shop(session, address).show());
    }
}
