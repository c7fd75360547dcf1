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
import gallerist.model.Caution;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.SharingCautions;
import gallerist.model.sharing.SharingChange;
import gallerist.model.sharing.SharingOperation;
import gallerist.storage.Workspace;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Makes a gallery private again; needed before a community gallery is deleted. */
@Example("gallerist sig share reset -g images -r Partners")
final class ResetShare implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private PlanOption plan = new PlanOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        plan.check();
        return noWait.shown(
                Answer.forEach(ids.or(() -> gallery.id(session)), id -> reset(session, id)));
    }

    private Answer reset(Session session, ResourceId id) {
        Workspace workspace = session.workspace();
        List<Caution> cautions =
                workspace
                        .galleries()
                        .show(session.caller(), id)
                        .map(SharingCautions::reset)
                        .orThrow();
        return Answer.of(
                workspace
                        .sharing()
                        .change(session.caller(), id, new SharingChange.Reset(), plan.hash()),
                _ -> {
                    session.warn(cautions);
                    return SharingUpdateJson.print(SharingOperation.RESET, List.of(), List.of());
                });
    }
}
