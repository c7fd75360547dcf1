package gallerist.app.cli.tag;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.TagsJson;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.TagUse;
import gallerist.storage.Tagged;
import gallerist.storage.Tagging;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;

/** Lists the names and values of tags that are in use; with ids, the tags of those resources. */
@Example({"gallerist tag list -o table", "gallerist tag list -g images"})
final class ListTags implements Command {
    private static final List<Column> IN_USE =
            Column.of("Name", "tagName", "Resources", "count.value", "Values", "values.tagValue");
    private static final List<Column> OF_RESOURCES =
            List.of(Column.place("Resource", "id"), Column.text("Tags", "properties.tags"));

    @Mixin private TaggedIds ids = new TaggedIds();
    @Mixin private GroupOption group = new GroupOption();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        Tagging tagging = session.workspace().tagging();
        if (ids.given()) {
            List<Tagged> found = new ArrayList<>();
            for (ResourceId id : ids.all()) {
                found.add(new Tagged(id, tagging.show(session.caller(), id).orThrow()));
            }
            return Answer.page(
                    page.cut(found, tagged -> tagged.id().key()), TagsJson::print, OF_RESOURCES);
        }
        ResourceId scope = group.given() ? group.id(session) : session.subscription();
        Map<String, List<TagUse>> byName =
                tagging.uses(session.caller(), scope).stream()
                        .collect(
                                Collectors.groupingBy(
                                        TagUse::name, LinkedHashMap::new, Collectors.toList()));
        return Answer.page(
                page.cut(List.copyOf(byName.entrySet()), Map.Entry::getKey),
                name -> TagsJson.print(name.getKey(), name.getValue()),
                IN_USE);
    }
}
