package gallerist.app.cli.sig.share;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.wire.SharingUpdateJson;
import gallerist.model.sharing.SharingOperation;
import gallerist.storage.Sharing;
import picocli.CommandLine.Mixin;

/** Ends sharing with a subscription or tenant. */
@Example(
        "gallerist sig share remove -g images -r Partners"
                + " --subscription-ids 11111111-2222-4333-8444-555555555555")
final class RemoveShare implements Command {
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
                                        sharing.remove(
                                                session.caller(),
                                                id,
                                                sharers.subscriptions(),
                                                sharers.tenants()),
                                        _ -> {
                                            return SharingUpdateJson.print(
                                                    SharingOperation.REMOVE,
                                                    sharers.subscriptions(),
                                                    sharers.tenants());
                                        })));
    }
}
