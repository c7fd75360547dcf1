package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.print.Column;
import gallerist.model.gallery.Gallery;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.Caller;
import gallerist.storage.Offer;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists galleries that are open to everyone, once for each region that they are in. */
@Example({"gallerist sig list-community", "gallerist sig list-community -l westeurope"})
public final class ListCommunityGalleries implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Name", "name",
                    "Location", "location",
                    "Publisher", "communityMetadata.publisherUri");

    @Mixin private ShownRegionOption location = new ShownRegionOption();
    @Mixin private PageOptions page = new PageOptions();

    @Option(
            names = "--show-next-marker",
            description = "Print what continues the listing as its last item.")
    private boolean showsMarker;

    private record Entry(Gallery gallery, Region region) {
        String key() {
            return gallery.id().key() + " " + region;
        }
    }

    @Override
    public Answer run(Session session) {
        Caller caller = session.caller();
        List<Region> regions = location.chosen().map(List::of).orElseGet(Regions::all);
        Answer.Result result =
                Answer.page(
                        page.cut(
                                regions.stream()
                                        .flatMap(region -> in(session, caller, region))
                                        .toList(),
                                Entry::key),
                        entry -> Printed.COMMUNITY.gallery(entry.gallery(), entry.region()),
                        COLUMNS);
        if (showsMarker && result.tree() instanceof ArrayNode list) {
            ObjectNode marker = list.addObject();
            if (result.next().isEmpty()) {
                marker.putNull("nextMarker");
            } else {
                marker.put("nextMarker", result.next());
            }
        }
        return result;
    }

    private static Stream<Entry> in(Session session, Caller caller, Region region) {
        return session
                .workspace()
                .storefront(caller, session.subscription(), region, Offer.COMMUNITY)
                .galleries()
                .orThrow()
                .stream()
                .map(gallery -> new Entry(gallery, region));
    }
}
