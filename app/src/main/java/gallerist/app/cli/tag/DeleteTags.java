package gallerist.app.cli.tag;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.YesOption;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;

/** Takes all tags from resources. */
@Example(
        "gallerist tag delete --yes --resource-id"
                + " /subscriptions/3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10/resourceGroups/images")
final class DeleteTags implements Command {
    @Mixin private TaggedIds ids = new TaggedIds();
    @Mixin private YesOption yes = new YesOption();

    @Override
    public Answer run(Session session) {
        List<ResourceId> bare = ids.all();
        String names = bare.stream().map(ResourceId::name).collect(Collectors.joining(", "));
        if (!yes.given() && !session.isAgreed("Take all tags from " + names + "?")) {
            return Answer.failed("NotConfirmed", "The tags of " + names + " were kept.");
        }
        return Answer.silently(
                session.workspace()
                        .tagging()
                        .update(session.caller(), bare, TagOperation.REPLACE, Map.of()));
    }
}
