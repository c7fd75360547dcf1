package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.region.Region;
import gallerist.storage.Offer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A gallery that is open to everyone, and the region to look at it from. */
final class CommunityGalleryOptions {
    @Mixin private ShownRegionOption location = new ShownRegionOption();

    @Option(
            names = {"-n", "--name", "--public-gallery-name"},
            paramLabel = "NAME",
            description = "The public name of the community gallery.")
    private String gallery = "";

    Shop shop(Session session) {
        WrongCommandLine.ifMissing(
                WrongCommandLine.also(location.missing(), gallery, "--public-gallery-name"));
        Region region = location.required();
        return new Shop(
                session.workspace()
                        .storefront(
                                session.caller(), session.subscription(), region, Offer.COMMUNITY),
                Printed.COMMUNITY,
                gallery,
                region);
    }
}
