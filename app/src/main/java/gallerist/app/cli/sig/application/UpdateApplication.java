package gallerist.app.cli.sig.application;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ApplicationOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.update.UpdateOptions;
import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.Shape;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private UpdateOptions update = new UpdateOptions();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.")
    private Optional<String> description = Optional.empty();

    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "The region, which can't change; accepted when it is the same.")
    private String location = "";

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
        TypedBody body =
                TypedBody.over(Shape.flat(ApplicationJson.print(present)))
                        .text("description", description)
                        .text("location", location)
                        .tags(tags.or(present.tags()));
        return ApplicationJson.parse(update.applyTo(body.json()), id, stored);
    }
}
