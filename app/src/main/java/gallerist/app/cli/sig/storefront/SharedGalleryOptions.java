package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.Needed;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.storage.Offer;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A gallery that is shared with us, and the region to look at it from. */
public final class SharedGalleryOptions implements ConsumerGallery {
    @Mixin private ShownRegionOption location = new ShownRegionOption();

    @Option(
            names = {"-n", "--name", "--gallery-unique-name"},
            paramLabel = "NAME",
            description = "The unique name of the shared gallery.")
    private String gallery = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(location.missing(), gallery, "--gallery-unique-name");
    }

    @Override
    public String word() {
        return "sharedGalleries";
    }

    @Override
    public Address address() {
        return new Address(location.required(), gallery, "", "");
    }

    @Override
    public Shop shop(Session session, Address address) {
        return shop(session, address, Offer.SHARED);
    }

    Shop shop(Session session, Offer offer) {
        Needed.require(this);
        return shop(session, address(), offer);
    }

    private static Shop shop(Session session, Address address, Offer offer) {
        return new Shop(
                session.workspace()
                        .storefront(
                                session.caller(), session.subscription(), address.region(), offer),
                Printed.SHARED,
                address.gallery(),
                address.region());
    }
}
