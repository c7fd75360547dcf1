package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.DefinitionOptions;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.LatestJson;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.storage.Versions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** Tells which version {@code latest} stands for, and why every other version is not the one. */
@Example({
    "gallerist sig image-definition latest -g images -r Production -i ubuntu-web",
    "gallerist sig image-definition latest -g images -r Production -i ubuntu-web -l westeurope"
            + " --query \"[0].version\" -o tsv"
})
final class ShowLatest implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Region", "region"),
                    Column.text("Latest", "version"),
                    new Column("Highest", "candidates", all -> highest(all, "version")),
                    new Column("AboutTheHighest", "candidates", all -> highest(all, "reason")));

    @Mixin private DefinitionOptions definition = new DefinitionOptions();
    @Mixin private ShownRegionOption region = new ShownRegionOption();

    @Override
    public Answer run(Session session) {
        return Answer.list(latest(session), LatestJson::print, COLUMNS);
    }

    private List<Latest> latest(Session session) {
        ResourceId id = definition.id(session);
        Versions versions = session.workspace().versions();
        Optional<Region> chosen = region.chosen();
        return chosen.isPresent()
                ? List.of(versions.latest(session.caller(), id, chosen.get()).orThrow())
                : versions.latest(session.caller(), id).orThrow();
    }

    private static String highest(JsonNode candidates, String property) {
        return candidates.path(0).path(property).asString("");
    }
}
