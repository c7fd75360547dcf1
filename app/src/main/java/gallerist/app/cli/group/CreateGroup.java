package gallerist.app.cli.group;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.wire.ResourceGroupJson;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates a resource group, or gives one that exists other tags. */
@Example("gallerist group create -n images -l westeurope --tags owner=image-team")
final class CreateGroup implements Command {
    @Mixin private GroupName group = new GroupName();
    @Mixin private TagsOption tags = new TagsOption();

    @Option(
            names = {"-l", "--location"},
            required = true,
            paramLabel = "REGION",
            description = "The region that its records are kept in.")
    private String location = "";

    @Override
    public Answer run(Session session) {
        ResourceId id = group.id(session);
        return Answer.of(
                session.workspace()
                        .groups()
                        .write(
                                session.caller(),
                                id,
                                stored ->
                                        ResourceGroupJson.typed(
                                                TypedBody.empty()
                                                        .text("location", location)
                                                        .tags(tags.or(Tags.NONE))
                                                        .json(),
                                                id,
                                                stored)),
                ResourceGroupJson::print);
    }
}
