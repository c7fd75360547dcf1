package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.region.Region;
import gallerist.storage.Offer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A gallery that is shared with us, and the region to look at it from. */
final class SharedGalleryOptions {
    @Mixin private ShownRegionOption location = new ShownRegionOption();

    @Option(
            names = {"-n", "--name", "--gallery-unique-name"},
            paramLabel = "NAME",
            description = "The unique name of the shared gallery.")
    private String gallery = "";

    Shop shop(Session session) {
        return shop(session, Offer.SHARED);
    }

    Shop shop(Session session, Offer offer) {
        WrongCommandLine.ifMissing(
                WrongCommandLine.also(location.missing(), gallery, "--gallery-unique-name"));
        Region region = location.required();
        return new Shop(
                session.workspace()
                        .storefront(session.caller(), session.subscription(), region, offer),
                Printed.SHARED,
                gallery,
                region);
    }
}
