package gallerist.app.cli.resource;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ResourceJson;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists resources of all kinds, also by the tags that they have or lack. */
@Example({
    "gallerist resource list -g images -o table",
    "gallerist resource list --tag owner=image-team",
    "gallerist resource list --without-tag owner -o table"
})
final class ListResources implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Name", "name"),
                    Column.text("ResourceGroup", "resourceGroup"),
                    Column.text("Location", "location"),
                    Column.type("Type", "type"));

    @Mixin private GroupOption group = new GroupOption();
    @Mixin private PageOptions page = new PageOptions();

    @Option(
            names = {"-n", "--name"},
            paramLabel = "NAME",
            description = "Only those of this name.")
    private String name = "";

    @Option(
            names = "--resource-type",
            paramLabel = "TYPE",
            description = "Only those of this type, such as Microsoft.Compute/galleries.")
    private String type = "";

    @Option(names = "--tag", paramLabel = "NAME[=VALUE]", description = "Only those with this tag.")
    private String tag = "";

    @Option(
            names = "--without-tag",
            paramLabel = "NAME",
            description = "Only those that lack this tag.")
    private String withoutTag = "";

    @Override
    public Answer run(Session session) {
        ResourceId scope = group.given() ? group.id(session) : session.subscription();
        List<Resource> wanted =
                all(session.workspace(), session.caller(), scope).stream()
                        .filter(this::isWanted)
                        .sorted(Comparator.comparing(Resource::id))
                        .toList();
        return Answer.page(
                page.cut(wanted, resource -> resource.id().key()), ResourceJson::print, COLUMNS);
    }

    private static List<Resource> all(Workspace workspace, Caller caller, ResourceId scope) {
        List<Resource> all = new ArrayList<>();
        all.addAll(workspace.galleries().list(caller, scope, Window.ALL).orThrow().items());
        all.addAll(workspace.definitions().list(caller, scope, Window.ALL).orThrow().items());
        all.addAll(workspace.versions().list(caller, scope, Window.ALL).orThrow().items());
        all.addAll(workspace.applications().list(caller, scope, Window.ALL).orThrow().items());
        all.addAll(
                workspace.applicationVersions().list(caller, scope, Window.ALL).orThrow().items());
        for (Kind kind : List.of(Kind.MANAGED_IMAGE, Kind.SNAPSHOT, Kind.DISK)) {
            all.addAll(workspace.sources().list(caller, kind, scope, Window.ALL).orThrow().items());
        }
        return all;
    }

    private boolean isWanted(Resource resource) {
        return (name.isEmpty() || resource.name().equalsIgnoreCase(name))
                && (type.isEmpty() || resource.id().type().equalsIgnoreCase(type))
                && (tag.isEmpty() || hasTag(resource))
                && (withoutTag.isEmpty() || !resource.tags().values().containsKey(withoutTag));
    }

    private boolean hasTag(Resource resource) {
        int equals = tag.indexOf('=');
        return equals < 0
                ? resource.tags().values().containsKey(tag)
                : resource.tags().values().containsKey(tag.substring(0, equals))
                        && resource.tags()
                                .get(tag.substring(0, equals))
                                .equals(tag.substring(equals + 1));
    }
}
