package gallerist.app.cli.sig.storefront;

import gallerist.model.sharing.SharedTo;
import gallerist.storage.Offer;
import picocli.CommandLine.Option;

/** Whose share is looked at: that of the subscription, or that of its tenant. */
final class SharedToOption {
    @Option(
            names = "--shared-to",
            paramLabel = "WHOM",
            description = "Look at what is shared with the tenant instead of the subscription.")
    private SharedTo to = SharedTo.SUBSCRIPTION;

    Offer offer() {
        return switch (to) {
            case SUBSCRIPTION -> Offer.SHARED_WITH_SUBSCRIPTION;
            case TENANT -> Offer.SHARED_WITH_TENANT;
        };
    }
}
