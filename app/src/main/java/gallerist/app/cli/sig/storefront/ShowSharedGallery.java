package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Shows a gallery that is shared with us. */
@Example(
        "gallerist sig show-shared -l westeurope"
                + " --gallery-unique-name 11111111-2222-4333-8444-555555555555-PARTNERS")
public final class ShowSharedGallery implements Command {
    @Mixin private SharedGalleryOptions gallery = new SharedGalleryOptions();
    @Mixin private ConsumerIdsOption ids = new ConsumerIdsOption();

    @Override
    public Answer run(Session session) {
        return ids.each(
                SharedGalleryOptions.WORD,
                List.of(gallery),
                gallery::address,
                address -> gallery.shop(session, address).show());
    }
}
