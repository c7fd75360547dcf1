package gallerist.app.cli.plan;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.sig.share.SharersOptions;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Plans;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what becomes of a gallery that is shared: whether it can be, and what others will see. */
@Example({
    "gallerist replication plan share -g images -r Partners"
            + " --subscription-ids 11111111-2222-4333-8444-555555555555",
    "gallerist replication plan share -g images -r Public --community"
})
final class PlanSharing implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private SharersOptions sharers = new SharersOptions();
    @Mixin private ReckoningOptions reckoning = new ReckoningOptions();

    @Option(names = "--community", description = "With everyone.")
    private boolean community;

    @Override
    public Answer run(Session session) {
        ResourceId id = gallery.id(session);
        Plans plans = session.workspace().plans();
        return Planned.shown(
                session,
                (community
                                ? plans.community(session.caller(), id, reckoning.reckoning())
                                : plans.sharing(
                                        session.caller(),
                                        id,
                                        sharers.subscriptions(),
                                        sharers.tenants(),
                                        reckoning.reckoning()))
                        .orThrow());
    }
}
