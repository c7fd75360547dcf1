package gallerist.app.cost;

import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.text.Costs;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.List;
import java.util.stream.Stream;

/**
 * The example with which the service explains its bill: an OS disk of 127 GB of which 10 GB are
 * used, an empty data disk of 32 GB, and two replicas in each of three regions.
 */
final class PublishedBill {
    private static final long USED = 10L << 30;
    private static final int REPLICAS = 2;
    private static final int SNAPSHOTS = 6;
    private static final int CROSSINGS = 2;
    private static final List<Region> REGIONS =
            Stream.of("westeurope", "northeurope", "eastus").map(Regions::of).toList();

    private PublishedBill() {}

    static Grid of(PriceTable prices) {
        Estimate estimate = Estimate.of(prices, List.of(example()));
        return Grid.of(
                "The published example of a bill",
                "127 GB disk, 10 GB used, 3 regions × 2 replicas, by today’s prices",
                List.of(
                        Column.text("What", 2),
                        Column.number("Published", 1),
                        Column.number("Reckoned", 1),
                        Column.number("Bytes each", 1),
                        Column.number("Cost", 1)),
                List.of(
                        Line.of(
                                Cell.of("Snapshots that are stored"),
                                Cells.count(SNAPSHOTS),
                                Cells.count(estimate.snapshots()),
                                Cells.bytes(USED),
                                Cell.of(Costs.of(estimate.monthly()) + " a month")),
                        Line.of(
                                Cell.of("First replicas that cross regions"),
                                Cells.count(CROSSINGS),
                                Cells.count(estimate.egress().size()),
                                Cells.bytes(USED),
                                Cell.of(Costs.of(estimate.once()) + " once"))),
                "");
    }

    private static Occupancy example() {
        return new Occupancy(
                ResourceId.subscription("00000000-0000-0000-0000-000000000000")
                        .group("example")
                        .gallery("example")
                        .image("example")
                        .version("1.0.0"),
                REGIONS.getFirst(),
                REGIONS.stream()
                        .map(region ->
                                new TargetRegion(
                                        region,
                                        REPLICAS,
                                        StorageType.STANDARD_LRS,
                                        Exclusion.AS_VERSION))
                        .toList(),
                USED);
    }
}
