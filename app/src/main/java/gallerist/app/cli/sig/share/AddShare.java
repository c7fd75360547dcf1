package gallerist.app.cli.sig.share;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.feature.PreviewWarning;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.wire.SharingUpdateJson;
import gallerist.model.preview.PreviewFeature;
import gallerist.model.sharing.SharingCautions;
import gallerist.model.sharing.SharingOperation;
import gallerist.storage.Sharing;
import picocli.CommandLine.Mixin;

/** Shares a gallery with all of a subscription or tenant. */
@Example(
        "gallerist sig share add -g images -r Partners"
                + " --subscription-ids 11111111-2222-4333-8444-555555555555")
final class AddShare implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private SharersOptions sharers = new SharersOptions();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        Sharing sharing = session.workspace().sharing();
        return noWait.shown(
                Answer.forEach(
                        ids.or(() -> gallery.id(session)),
                        id ->
                                Answer.of(
                                        sharing.add(
                                                session.caller(),
                                                id,
                                                sharers.subscriptions(),
                                                sharers.tenants()),
                                        shared -> {
                                            session.warn(SharingCautions.direct(shared));
                                            PreviewWarning.of(
                                                    session, PreviewFeature.DIRECT_SHARING, id);
                                            return SharingUpdateJson.print(
                                                    SharingOperation.ADD,
                                                    sharers.subscriptions(),
                                                    sharers.tenants());
                                        })));
    }
}
