package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.Needed;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.storage.Offer;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A gallery that is open to everyone, and the region to look at it from. */
public final class CommunityGalleryOptions implements ConsumerGallery {
    @Mixin private ShownRegionOption location = new ShownRegionOption();

    @Option(
            names = {"-n", "--name", "--public-gallery-name"},
            paramLabel = "NAME",
            description = "The public name of the community gallery.")
    private String gallery = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(location.missing(), gallery, "--public-gallery-name");
    }

    @Override
    public String word() {
        return "communityGalleries";
    }

    @Override
    public Address address() {
        return new Address(location.required(), gallery, "", "");
    }

    Shop shop(Session session) {
        Needed.require(this);
        return shop(session, address());
    }

    @Override
    public Shop shop(Session session, Address address) {
        return new Shop(
                session.workspace()
                        .storefront(
                                session.caller(),
                                session.subscription(),
                                address.region(),
                                Offer.COMMUNITY),
                Printed.COMMUNITY,
                address.gallery(),
                address.region());
    }
}
