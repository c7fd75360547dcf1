package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.print.Column;
import gallerist.model.region.Region;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists galleries that are shared with the subscription, or with its tenant. */
@Example({
    "gallerist sig list-shared -l westeurope",
    "gallerist sig list-shared -l westeurope --shared-to tenant"
})
public final class ListSharedGalleries implements Command {
    private static final List<Column> COLUMNS = Column.of("Name", "name", "Location", "location");

    @Mixin private ShownRegionOption location = new ShownRegionOption();
    @Mixin private SharedToOption sharedTo = new SharedToOption();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        Region region = location.required();
        return Answer.page(
                page.cut(
                        session.workspace()
                                .storefront(
                                        session.caller(),
                                        session.subscription(),
                                        region,
                                        sharedTo.offer())
                                .galleries()
                                .orThrow(),
                        gallery -> gallery.id().key()),
                gallery -> Printed.SHARED.gallery(gallery, region),
                COLUMNS);
    }
}
