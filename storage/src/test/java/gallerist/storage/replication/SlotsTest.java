package gallerist.storage.replication;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 12: nobody takes all places")
class SlotsTest {
    private static final List<Region> REGIONS =
            List.of(
                    Regions.of("westeurope"),
                    Regions.of("northeurope"),
                    Regions.of("westus"),
                    Regions.of("eastus"));
    private static final Region ANOTHER = Regions.of("uksouth");

    private final Slots slots = new Slots();

    private int takeAll(boolean isPremium) {
        int taken = 0;
        for (Region region : REGIONS) {
            while (slots.take(region, isPremium)) {
                taken++;
            }
        }
        return taken;
    }

    @Test
    void premiumLeavesOnePlaceFree() {
        assertThat(takeAll(true)).isEqualTo(Slots.ALL - 1);

        assertThat(takeAll(false)).isEqualTo(1);
    }

    @Test
    void oneRegionDoesNotTakeThePlacesOfOthers() {
        int taken = 0;
        while (slots.take(REGIONS.getFirst(), false)) {
            taken++;
        }

        assertThat(taken).isEqualTo(Slots.IN_A_REGION);
        assertThat(slots.take(REGIONS.get(1), false)).isTrue();
    }

    @Test
    void whenAllPlacesAreTakenARegionStillHasItsOwn() {
        assertThat(takeAll(false)).isEqualTo(Slots.ALL);

        int own = 0;
        while (slots.take(ANOTHER, false)) {
            own++;
        }

        assertThat(own).isEqualTo(Slots.OWN);
    }

    @Test
    void premiumLeavesAPlaceOfThoseThatARegionHasOfItsOwn() {
        takeAll(false);

        assertThat(slots.take(ANOTHER, true)).isTrue();
        assertThat(slots.take(ANOTHER, true)).isFalse();
        assertThat(slots.take(ANOTHER, false)).isTrue();
    }

    @Test
    void aPlaceThatIsGivenBackIsTakenAgain() {
        takeAll(true);
        slots.giveBack(REGIONS.getFirst(), true);

        assertThat(slots.take(REGIONS.getFirst(), true)).isTrue();
        assertThat(slots.take(REGIONS.getFirst(), true)).isFalse();
    }
}
