package gallerist.model.region;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Refused;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

    @Test
    void theCatalogueIsComplete() {
        List<Region> all = Regions.all();

        assertThat(all).hasSize(60).doesNotHaveDuplicates();
        assertThat(all.stream().filter(Region::zones)).hasSize(39);
        assertThat(all.stream().filter(Region::accessRequired)).hasSize(12);
        assertThat(all.stream().filter(region -> region.pair().isEmpty())).hasSize(13);
    }

    @Test
    void everyRegionThatIsNamedAsAPairExists() {
        assertThat(Regions.all())
                .allSatisfy(region ->
                        assertThat(region.pair().isPresent())
                                .isEqualTo(!region.pairedWith().isEmpty()));
    }

    @Test
    void somePairsGoOneWayOnly() {
        assertThat(Regions.all())
                .anySatisfy(region ->
                        assertThat(region.pair().flatMap(Region::pair))
                                .isPresent()
                                .isNotEqualTo(Optional.of(region)));
    }

    @Test
    void everyRegionLiesOnTheGlobe() {
        assertThat(Regions.all())
                .allSatisfy(region -> {
                    assertThat(region.place().latitude()).isBetween(-90.0, 90.0);
                    assertThat(region.place().longitude()).isBetween(-180.0, 180.0);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"westus2", "West US 2", "WESTUS2", "west us 2", "WestUs 2"})
    void aRegionIsFoundInAllItsSpellings(String text) {
        assertThat(Regions.of(text).name()).isEqualTo("westus2");
    }

    @ParameterizedTest
    @CsvSource({
        "westeurop, westeurope",
        "West Eurpoe, westeurope",
        "nortEurope, northeurope",
        "swedencentra, swedencentral",
        "moon, ''",
        "'', ''"
    })
    void whatIsNoRegionIsRefusedWithTheNearest(String text, String nearest) {
        Refused.by(() -> Regions.of(text))
                .containsExactly(new Problem.RegionUnknown(text, nearest));
    }

    @Property
    void bothNamesLeadToARegion(@ForAll("regions") Region region) {
        assertThat(Regions.find(region.name())).contains(region);
        assertThat(Regions.find(region.displayName())).contains(region);
    }

    @Provide
    Arbitrary<Region> regions() {
        return Arbitraries.of(Regions.all());
    }
}
