package gallerist.app.cli.sig.application;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ApplicationOptions;
import gallerist.app.cli.option.LocationOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.Shape;
import gallerist.model.Outcome;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates a VM application, or makes one that exists what the options say. */
@Example(
        "gallerist sig gallery-application create -g images -r Production -n node-agent"
                + " --os-type Linux --description \"Agent for all machines\"")
final class CreateApplication implements Command {
    @Mixin private ApplicationOptions application = new ApplicationOptions();
    @Mixin private LocationOption location = new LocationOption();
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Option(
            names = "--os-type",
            required = true,
            paramLabel = "TYPE",
            description = "The operating system that it is for.")
    private Optional<OsType> osType = Optional.empty();

    @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.")
    private String description = "";

    @Override
    public Answer run(Session session) {
        ResourceId id = application.id(session);
        Outcome<String> region = location.in(session, application.group(session));
        return noWait.shown(
                Answer.of(
                        session.workspace()
                                .applications()
                                .write(
                                        session.caller(),
                                        id,
                                        stored ->
                                                ApplicationJson.typed(
                                                        body(region).json(), id, stored)),
                        written -> Shape.flat(ApplicationJson.print(written))));
    }

    private TypedBody body(Outcome<String> region) {
        return TypedBody.empty()
                .text("location", region.orThrow())
                .text("supportedOSType", osType.map(Named::text))
                .text("description", description)
                .tags(tags.or(Tags.NONE));
    }
}
