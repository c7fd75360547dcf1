package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.TransferRate;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.StorageType;
import gallerist.storage.ledger.TransferTable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredRatesTest {
    private static final long MB = 1_000_000;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Region REGION = Regions.of("northeurope");

    private static Transfer transfer(long from, long until, long bytes) {
        return new Transfer(
                1,
                ResourceId.of(
                        "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute"
                                + "/galleries/g/images/i/versions/1.0.0"),
                REGION,
                REGION,
                1,
                1,
                NOON.plusSeconds(from),
                NOON.plusSeconds(until),
                Ending.WHOLE,
                bytes,
                bytes,
                0,
                0,
                0);
    }

    @Test
    void copiesThatWereMadeTogetherShareTheirTime() {
        assertThat(
                        MeasuredRates.rate(
                                List.of(transfer(0, 10, 300 * MB), transfer(5, 20, 500 * MB))))
                .contains(TransferRate.measured(40 * MB));
    }

    @Test
    void theTimeBetweenCopiesDoesNotCount() {
        assertThat(
                        MeasuredRates.rate(
                                List.of(transfer(1000, 1010, 300 * MB), transfer(0, 10, 500 * MB))))
                .contains(TransferRate.measured(40 * MB));
    }

    @Test
    void aCopyWithinAnotherOneTakesNoTimeOfItsOwn() {
        assertThat(
                        MeasuredRates.rate(
                                List.of(transfer(0, 20, 300 * MB), transfer(5, 10, 500 * MB))))
                .contains(TransferRate.measured(40 * MB));
    }

    @Test
    void whatIsTooSmallOrTooShortMeasuresNothing() {
        assertThat(MeasuredRates.rate(List.of())).isEmpty();
        assertThat(MeasuredRates.rate(List.of(transfer(0, 10, 1000)))).isEmpty();
        assertThat(MeasuredRates.rate(List.of(transfer(0, 0, 300 * MB)))).isEmpty();
    }

    @Test
    void whatWasSlowedOnPurposeTellsNothingOfTheWay(@TempDir Path folder) {
        try (Yard yard = new Yard(folder)) {
            Region westUs = Regions.of("westus");
            yard.allowDrills();
            drill(yard, westUs, 8 * MB);
            yard.capture(
                    "1.0.0",
                    yard.disk("os.raw", 20, 3),
                    Yard.target("westeurope", 1, StorageType.STANDARD_LRS),
                    Yard.target("westus", 1, StorageType.STANDARD_LRS));
            yard.work();
            drill(yard, westUs, 0);

            assertThat(lastInto(yard, westUs)).isEmpty();

            yard.capture(
                    "2.0.0",
                    yard.disk("other.raw", 20, 4),
                    Yard.target("westeurope", 1, StorageType.STANDARD_LRS),
                    Yard.target("westus", 1, StorageType.STANDARD_LRS));
            yard.work();

            assertThat(lastInto(yard, westUs)).hasSize(1);
        }
    }

    private static void drill(Yard yard, Region region, long rate) {
        yard.workspace()
                .regionStores()
                .drill(yard.studio.owner, region, Optional.empty(), drills -> drills.withRate(rate))
                .orThrow();
    }

    private static List<Transfer> lastInto(Yard yard, Region region) {
        return yard.workspace()
                .database()
                .read(transaction ->
                        TransferTable.lastInto(transaction, region, Instant.EPOCH, 10));
    }
}
