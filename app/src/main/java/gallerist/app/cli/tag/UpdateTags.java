package gallerist.app.cli.tag;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.wire.TagsJson;
import gallerist.model.gallery.TagOperation;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes some tags of resources, or replaces or takes away those that are given. */
@Example(
        "gallerist tag update --operation merge --tags owner=image-team --resource-id"
                + " /subscriptions/3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10/resourceGroups/images")
final class UpdateTags implements Command {
    @Mixin private TaggedIds ids = new TaggedIds();
    @Mixin private TagsOption tags = new TagsOption();

    @Option(
            names = "--operation",
            paramLabel = "OPERATION",
            description = "How the given tags change those that are there; otherwise Merge.")
    private TagOperation operation = TagOperation.MERGE;

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                session.workspace()
                        .tagging()
                        .update(session.caller(), ids.all(), operation, tags.required().values())
                        .orThrow(),
                tagged -> Answer.of(TagsJson.print(tagged)));
    }
}
