package gallerist.app.cli.account;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.RegionAccessJson;
import gallerist.model.region.Region;
import gallerist.model.region.RegionAccess;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;

/** Lists the regions to which access must be requested, and how far that has come. */
@Example("gallerist account access list -o table")
final class ListAccess implements Command {
    private static final List<Column> COLUMNS =
            Column.of("Region", "name", "Name", "displayName", "Access", "access");

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        Map<Region, RegionAccess> noted =
                session.workspace().notes().regions(session.subscription());
        return Answer.page(
                page.cut(
                        Regions.all().stream().filter(Region::accessRequired).toList(),
                        Region::name),
                region ->
                        RegionAccessJson.print(
                                region, noted.getOrDefault(region, RegionAccess.NONE)),
                COLUMNS);
    }
}
