package gallerist.model.cost;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final long GB = 1L << 30;
    private static final Region HOME = Regions.of("westeurope");
    private static final ResourceId VERSION =
            ResourceId.subscription("00000000-0000-0000-0000-000000000001")
                    .group("images")
                    .gallery("gold")
                    .image("web")
                    .version("1.0.0");

    private static Occupancy version(int replicas, long bytes, String... regions) {
        return new Occupancy(
                VERSION,
                HOME,
                Stream.of(regions)
                        .map(region ->
                                new TargetRegion(
                                        Regions.of(region),
                                        replicas,
                                        StorageType.STANDARD_LRS,
                                        Exclusion.AS_VERSION))
                        .toList(),
                bytes);
    }

    @Test
    void thePublishedExampleComesOut() {
        Occupancy example = version(2, 10 * GB, "westeurope", "northeurope", "eastus");

        Estimate estimate = Estimate.of(BuiltInPrices.TABLE, List.of(example));

        assertThat(estimate.snapshots()).isEqualTo(6);
        assertThat(estimate.storage()).allMatch(line -> line.bytes() == 10 * GB);
        assertThat(estimate.egress()).hasSize(2).allMatch(line -> line.bytes() == 10 * GB);
        assertThat(estimate.monthly().rounded()).isEqualTo("3.00");
        assertThat(estimate.once().rounded()).isEqualTo("0.70");
    }

    @Test
    void everyFigureCarriesTheDateOfItsPrices() {
        Estimate estimate =
                Estimate.of(BuiltInPrices.TABLE, List.of(version(1, GB, "westeurope", "eastus")));

        assertThat(
                        Stream.of(
                                estimate.monthly(),
                                estimate.once(),
                                estimate.storage().getFirst().monthly(),
                                estimate.egress().getFirst().once()))
                .extracting(Money::priceDate)
                .containsOnly(BuiltInPrices.TABLE.date());
    }

    @Test
    void aVersionWithoutBytesCostsNothing() {
        Estimate estimate =
                Estimate.of(BuiltInPrices.TABLE, List.of(version(3, 0, "westeurope", "eastus")));

        assertThat(estimate.storage()).isEmpty();
        assertThat(estimate.egress()).isEmpty();
        assertThat(estimate.monthly().amount()).isZero();
    }

    @Test
    void aRegionalPriceGoesBeforeTheGeneralOne() {
        PriceTable prices =
                BuiltInPrices.TABLE.with(
                        new StoredIn(StorageType.STANDARD_LRS, Regions.of("eastus")),
                        Price.entered("1"));

        Estimate estimate = Estimate.of(prices, List.of(version(1, GB, "westeurope", "eastus")));

        assertThat(estimate.monthly().rounded()).isEqualTo("1.05");
        assertThat(estimate.storage().getLast().price().origin()).isEqualTo(Price.Origin.ENTERED);
    }

    @Test
    void onlyRegionsThatAreNewToAPlanCostTheNetworkAgain() {
        Estimate change =
                Estimate.ofChange(
                        BuiltInPrices.TABLE,
                        version(1, GB, "westeurope", "northeurope"),
                        version(5, GB, "westeurope", "northeurope", "eastus"));

        assertThat(change.egress()).extracting(line -> line.to().name()).containsExactly("eastus");
        assertThat(change.snapshots()).isEqualTo(15);
    }

    @Property(tries = 200)
    void moreReplicasCostMoreStorageAndNoMoreNetwork(
            @ForAll @IntRange(min = 1, max = 100) int replicas,
            @ForAll @LongRange(min = 1, max = 1L << 45) long bytes) {
        String[] regions = {"westeurope", "northeurope", "brazilsouth"};

        Estimate one = Estimate.of(BuiltInPrices.TABLE, List.of(version(1, bytes, regions)));
        Estimate many =
                Estimate.of(BuiltInPrices.TABLE, List.of(version(replicas, bytes, regions)));

        assertThat(many.monthly().amount())
                .isEqualByComparingTo(
                        one.monthly().amount().multiply(BigDecimal.valueOf(replicas)));
        assertThat(many.once()).isEqualTo(one.once());
    }

    @Property(tries = 100)
    void theWholeIsTheSumOfItsVersions(
            @ForAll @LongRange(min = 0, max = 1L << 45) long first,
            @ForAll @LongRange(min = 0, max = 1L << 45) long second) {
        Occupancy one = version(2, first, "westeurope", "japaneast");
        Occupancy two = version(3, second, "westeurope", "uksouth");

        Estimate both = Estimate.of(BuiltInPrices.TABLE, List.of(one, two));

        assertThat(both.monthly().amount())
                .isEqualByComparingTo(
                        Estimate.of(BuiltInPrices.TABLE, List.of(one))
                                .monthly()
                                .amount()
                                .add(
                                        Estimate.of(BuiltInPrices.TABLE, List.of(two))
                                                .monthly()
                                                .amount()));
    }
}
