package gallerist.app.cli.sig.share;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.feature.PreviewWarning;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.PlanOption;
import gallerist.app.wire.SharingUpdateJson;
import gallerist.model.Outcome;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import gallerist.model.preview.PreviewFeature;
import gallerist.model.sharing.SharingCautions;
import gallerist.model.sharing.SharingChange;
import gallerist.model.sharing.SharingOperation;
import picocli.CommandLine.Mixin;

/** Shares a gallery with all of a subscription or tenant, or ends that. */
@Example("{} -g images -r Partners --subscription-ids 11111111-2222-4333-8444-555555555555")
final class ChangeShare implements Command {
    private final boolean adds;

    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private SharersOptions sharers = new SharersOptions();
    @Mixin private PlanOption plan = new PlanOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    /**
     * @param adds whether sharing begins, not ends
     */
    ChangeShare(boolean adds) {
        this.adds = adds;
    }

    @Override
    public Answer run(Session session) {
        plan.check();
        return noWait.shown(
                Answer.forEach(
                        ids.or(() -> gallery.id(session)),
                        id ->
                                Answer.of(
                                        changed(session, id),
                                        shared -> {
                                            if (adds) {
                                                warn(session, shared);
                                            }
                                            return SharingUpdateJson.print(
                                                    adds
                                                            ? SharingOperation.ADD
                                                            : SharingOperation.REMOVE,
                                                    sharers.subscriptions(),
                                                    sharers.tenants());
                                        })));
    }

    private Outcome<Gallery> changed(Session session, ResourceId id) {
        return session.workspace().sharing().change(session.caller(), id, wanted(), plan.hash());
    }

    private SharingChange wanted() {
        return adds
                ? new SharingChange.Add(sharers.subscriptions(), sharers.tenants())
                : new SharingChange.Remove(sharers.subscriptions(), sharers.tenants());
    }

    private static void warn(Session session, Gallery shared) {
        session.warn(SharingCautions.direct(shared));
        PreviewWarning.of(session, PreviewFeature.DIRECT_SHARING, shared.id());
    }
}
