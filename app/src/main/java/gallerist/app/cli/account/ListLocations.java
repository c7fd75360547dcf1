package gallerist.app.cli.account;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.RegionJson;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Mixin;

/** Lists the regions in the form that the service uses. */
@Example("gallerist account list-locations -o table")
final class ListLocations implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "DisplayName",
                    "displayName",
                    "Name",
                    "name",
                    "RegionalDisplayName",
                    "regionalDisplayName");

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        UUID subscription = UUID.fromString(session.subscription().subscription());
        return Answer.page(
                page.cut(Regions.all(), Region::name),
                region -> RegionJson.print(region, subscription),
                COLUMNS);
    }
}
