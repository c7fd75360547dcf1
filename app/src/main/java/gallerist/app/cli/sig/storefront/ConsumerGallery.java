package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.Needed;

/** A gallery that consumers see: one that is shared with us, or one that is open to everyone. */
public interface ConsumerGallery extends Needed {
    /** What stands before its name in ids. */
    String word();

    /** Where the typed names lead. */
    Address address();

    /** What is seen there. */
    Shop shop(Session session, Address address);
}
