package gallerist.app.cli.plan;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.sig.share.SharersOptions;
import gallerist.model.sharing.SharingChange;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Shows what becomes of a gallery that is shared, or is not any more: whether it can be, what
 * others will see and who is cut off. The commands of 'sig share' with the plan's hash carry out
 * exactly this plan.
 */
@Example({
    "gallerist replication plan share -g images -r Partners"
            + " --subscription-ids 11111111-2222-4333-8444-555555555555",
    "gallerist replication plan share -g images -r Public --community",
    "gallerist replication plan share -g images -r Partners --reset"
})
final class PlanSharing implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private SharersOptions sharers = new SharersOptions();
    @Mixin private ReckoningOptions reckoning = new ReckoningOptions();

    @Option(names = "--community", description = "With everyone.")
    private boolean community;

    @Option(names = "--remove", description = "With the subscriptions and tenants no more.")
    private boolean remove;

    @Option(names = "--reset", description = "With nobody any more.")
    private boolean reset;

    @Override
    public Answer run(Session session) {
        return Planned.shown(
                session,
                session.workspace()
                        .plans()
                        .sharing(
                                session.caller(),
                                gallery.id(session),
                                wanted(),
                                reckoning.reckoning())
                        .orThrow());
    }

    private SharingChange wanted() {
        if (community) {
            return new SharingChange.Open();
        }
        if (reset) {
            return new SharingChange.Reset();
        }
        return remove
                ? new SharingChange.Remove(sharers.subscriptions(), sharers.tenants())
                : new SharingChange.Add(sharers.subscriptions(), sharers.tenants());
    }
}
