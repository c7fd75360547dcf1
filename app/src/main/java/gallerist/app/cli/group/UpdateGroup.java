package gallerist.app.cli.group;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.update.UpdateOptions;
import gallerist.app.wire.ResourceGroupJson;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** Changes the tags of a resource group. */
@Example("gallerist group update -n images --set tags.owner=image-team")
final class UpdateGroup implements Command {
    @Mixin private GroupName group = new GroupName();
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private UpdateOptions update = new UpdateOptions();

    @Override
    public Answer run(Session session) {
        ResourceId id = group.id(session);
        return Answer.of(
                session.workspace()
                        .groups()
                        .write(session.caller(), id, stored -> edited(id, stored)),
                ResourceGroupJson::print);
    }

    private ResourceGroup edited(ResourceId id, Optional<ResourceGroup> stored) {
        ResourceGroup present =
                stored.orElseThrow(() -> new Refusal(new Problem.GroupNotFound(id.name())));
        TypedBody body =
                TypedBody.over(ResourceGroupJson.print(present)).tags(tags.or(present.tags()));
        return ResourceGroupJson.typed(update.applyTo(body.json()), id, stored);
    }
}
