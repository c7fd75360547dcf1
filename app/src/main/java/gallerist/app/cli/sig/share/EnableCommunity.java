package gallerist.app.cli.sig.share;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.PlanOption;
import gallerist.app.wire.SharingUpdateJson;
import gallerist.model.sharing.SharingCautions;
import gallerist.model.sharing.SharingChange;
import gallerist.model.sharing.SharingOperation;
import gallerist.storage.Sharing;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Opens a gallery to everyone, under a public name. */
@Example("gallerist sig share enable-community -g images -r Community")
final class EnableCommunity implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private PlanOption plan = new PlanOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        plan.check();
        Sharing sharing = session.workspace().sharing();
        return noWait.shown(
                Answer.forEach(
                        ids.or(() -> gallery.id(session)),
                        id ->
                                Answer.of(
                                        sharing.change(
                                                session.caller(),
                                                id,
                                                new SharingChange.Open(),
                                                plan.hash()),
                                        shared -> {
                                            session.warn(
                                                    SharingCautions.community(
                                                            shared, Contents.of(session, id)));
                                            return SharingUpdateJson.print(
                                                    SharingOperation.ENABLE_COMMUNITY,
                                                    List.of(),
                                                    List.of());
                                        })));
    }
}
