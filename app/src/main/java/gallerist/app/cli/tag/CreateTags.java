package gallerist.app.cli.tag;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.wire.TagsJson;
import gallerist.model.gallery.TagOperation;
import picocli.CommandLine.Mixin;

/** Gives resources exactly these tags; others that they had go. */
@Example(
        "gallerist tag create --tags owner=image-team stage=test --resource-id"
                + " /subscriptions/3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10/resourceGroups/images")
final class CreateTags implements Command {
    @Mixin private TaggedIds ids = new TaggedIds();
    @Mixin private TagsOption tags = new TagsOption();

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                session.workspace()
                        .tagging()
                        .update(
                                session.caller(),
                                ids.all(),
                                TagOperation.REPLACE,
                                tags.required().values())
                        .orThrow(),
                tagged -> Answer.of(TagsJson.print(tagged)));
    }
}
