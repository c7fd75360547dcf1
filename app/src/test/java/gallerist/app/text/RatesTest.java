package gallerist.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.planning.TransferRate;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatesTest {
    private static final TransferRate SLOW = TransferRate.measured(40L << 20);
    private static final TransferRate FAST = TransferRate.measured(200L << 20);
    private static final Region NORTH = Regions.of("northeurope");
    private static final Region EAST = Regions.of("eastus");

    @Test
    void aRateSaysHowItIsKnown() {
        assertThat(Rates.of(SLOW)).isEqualTo("40 MiB/s, measured");
        assertThat(Rates.of(TransferRate.ASSUMED)).isEqualTo("95 MiB/s, assumed");
    }

    @Test
    void theRatesOfAPlanSayWhereTheyWereMeasured() {
        assertThat(Rates.of(Map.of())).isEqualTo("nothing is to copy");
        assertThat(Rates.of(Map.of(NORTH, SLOW))).isEqualTo("at 40 MiB/s, measured");
        assertThat(Rates.of(Map.of(NORTH, SLOW, EAST, FAST)))
                .isEqualTo("at 40 MiB/s to 200 MiB/s a region, measured");
        assertThat(Rates.of(Map.of(NORTH, SLOW, EAST, TransferRate.ASSUMED)))
                .isEqualTo("at 40 MiB/s to 95 MiB/s a region, measured in 1 of 2");
        assertThat(Rates.of(Map.of(NORTH, TransferRate.ASSUMED, EAST, TransferRate.ASSUMED)))
                .isEqualTo("at 95 MiB/s a region, assumed");
    }
}
