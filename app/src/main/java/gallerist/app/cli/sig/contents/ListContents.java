package gallerist.app.cli.sig.contents;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.Json;
import gallerist.model.gallery.Contents;
import gallerist.model.gallery.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** Lists what is in an image version: what its image says of all versions, and what it adds. */
@Example(
        "gallerist sig image-version contents list -g images -r Production -i ubuntu-web -e 1.4.2"
                + " -o table")
final class ListContents implements Command {
    private static final List<Column> COLUMNS =
            Column.of("Name", "name", "Version", "version", "SaidOf", "saidOf");

    @Mixin private ContentsTarget target = new ContentsTarget();
    @Mixin private PageOptions page = new PageOptions();

    private record Item(String name, String version, String saidOf) {
        ObjectNode json() {
            return Json.object().put("name", name).put("version", version).put("saidOf", saidOf);
        }
    }

    @Override
    public Answer run(Session session) {
        var workspace = session.workspace();
        Map<String, Item> items = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        add(
                items,
                workspace
                        .definitions()
                        .show(session.caller(), target.definition(session))
                        .orThrow()
                        .tags(),
                "image");
        target.version(session)
                .map(id -> workspace.versions().show(session.caller(), id).orThrow().tags())
                .ifPresent(tags -> add(items, tags, "version"));
        return Answer.page(
                page.cut(new ArrayList<>(items.values()), Item::name), Item::json, COLUMNS);
    }

    private static void add(Map<String, Item> items, Tags tags, String saidOf) {
        Contents.of(tags)
                .items()
                .forEach((name, version) -> items.put(name, new Item(name, version, saidOf)));
    }
}
