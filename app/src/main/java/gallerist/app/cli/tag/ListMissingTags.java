package gallerist.app.cli.tag;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.option.ScopeOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.TagsJson;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Window;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Lists galleries, images and applications that lack a tag which everyone has agreed to give, such
 * as the one that names the owner.
 */
@Example({
    "gallerist tag list-missing -o table",
    "gallerist tag list-missing --names owner deputy contact escalation -g images"
})
final class ListMissingTags implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.place("Resource", "id"),
                    Column.text("Type", "type"),
                    Column.text("Missing", "missing"));

    @Mixin private ScopeOptions scope = new ScopeOptions();

    @Option(
            names = "--names",
            arity = "1..*",
            paramLabel = "NAME",
            description = "The tags that each should have; otherwise owner.")
    private List<String> names = List.of("owner");

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        List<Resource> lacking =
                resources(session, scope.orSubscription(session))
                        .filter(resource -> !missing(resource).isEmpty())
                        .sorted(Comparator.comparing(Resource::id))
                        .toList();
        return Answer.page(
                page.cut(lacking, resource -> resource.id().key()),
                resource -> TagsJson.printMissing(resource, missing(resource)),
                COLUMNS);
    }

    private static Stream<Resource> resources(Session session, ResourceId where) {
        var workspace = session.workspace();
        var caller = session.caller();
        return Stream.of(
                        workspace.galleries().list(caller, where, Window.ALL).orThrow(),
                        workspace.definitions().list(caller, where, Window.ALL).orThrow(),
                        workspace.applications().list(caller, where, Window.ALL).orThrow())
                .flatMap(found -> found.items().stream());
    }

    private List<String> missing(Resource resource) {
        return names.stream().filter(name -> resource.tags().get(name).isBlank()).toList();
    }
}
