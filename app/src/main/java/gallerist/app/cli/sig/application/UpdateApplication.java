package gallerist.app.cli.sig.application;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ApplicationOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.update.DescribedChange;
import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.Shape;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** Changes a VM application; what is not said stays as it is. */
@Example({
    "gallerist sig gallery-application update -g images -r Production -n node-agent"
            + " --description \"Agent for web servers\"",
    "gallerist sig gallery-application update -g images -r Production -n node-agent"
            + " --set endOfLifeDate=2030-12-31"
})
final class UpdateApplication implements Command {
    @Mixin private ApplicationOptions application = new ApplicationOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private DescribedChange change = new DescribedChange();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        return noWait.shown(
                Answer.forEach(
                        ids.or(() -> application.id(session)),
                        id ->
                                Answer.of(
                                        session.workspace()
                                                .applications()
                                                .write(
                                                        session.caller(),
                                                        id,
                                                        stored -> edited(id, stored)),
                                        written -> Shape.flat(ApplicationJson.print(written)))));
    }

    private VmApplication edited(ResourceId id, Optional<VmApplication> stored) {
        VmApplication present = stored.orElseThrow(() -> new Refusal(new Problem.NotFound(id)));
        return ApplicationJson.typed(
                change.over(Shape.flat(ApplicationJson.print(present)), present.tags(), _ -> {}),
                id,
                stored);
    }
}
