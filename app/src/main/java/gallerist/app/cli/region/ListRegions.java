package gallerist.app.cli.region;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.PlaceJson;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.ZoneStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the regions that images can be replicated to. */
@Example({
    "gallerist region list -o table",
    "gallerist region list --geography-group Europe --zones -o table"
})
final class ListRegions implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Name", "name",
                    "DisplayName", "displayName",
                    "Geography", "geography",
                    "PairedRegion", "pairedRegion",
                    "Zones", "availabilityZones",
                    "Access", "accessRequired");

    private static final Column DRILLS = Column.text("Drills", "drills");

    @Option(
            names = "--geography-group",
            paramLabel = "NAME",
            description = "Only those of a part of the world, such as Europe.")
    private String group = "";

    @Option(names = "--zones", description = "Only those with availability zones.")
    private boolean zones;

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        List<Region> chosen =
                Regions.all().stream()
                        .filter(region ->
                                group.isEmpty() || region.geographyGroup().equalsIgnoreCase(group))
                        .filter(region -> !zones || region.zones())
                        .sorted(Comparator.comparing(Region::name))
                        .toList();
        List<ZoneStore> stores =
                session.workspace()
                        .regionStores()
                        .show(session.caller(), Optional.empty())
                        .orElse(List.of());
        return Answer.page(
                page.cut(chosen, Region::name),
                region -> PlaceJson.print(region, stores),
                stores.stream().allMatch(store -> store.drills().isNothing())
                        ? COLUMNS
                        : Stream.concat(COLUMNS.stream(), Stream.of(DRILLS)).toList());
    }
}
