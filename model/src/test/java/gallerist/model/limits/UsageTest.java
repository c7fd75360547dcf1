package gallerist.model.limits;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    private static final Region REGION = Regions.of("westeurope");

    @ParameterizedTest
    @CsvSource({
        "GALLERIES_PER_REGION,            0,     0,   FREE",
        "GALLERIES_PER_REGION,            79,    79,  FREE",
        "GALLERIES_PER_REGION,            80,    80,  NEAR",
        "GALLERIES_PER_REGION,            99,    99,  NEAR",
        "GALLERIES_PER_REGION,            100,   100, REACHED",
        "DEFINITIONS_PER_REGION,          799,   79,  FREE",
        "DEFINITIONS_PER_REGION,          800,   80,  NEAR",
        "VERSIONS_PER_REGION,             10000, 100, REACHED",
        "VERSIONS_PER_REGION,             12000, 120, REACHED",
        "APPLICATION_VERSIONS_PER_REGION, 240,   80,  NEAR",
    })
    void usageIsNearFromEightyPerCentOn(Limits limit, long used, long percent, Usage.State state) {
        Usage usage = new Usage(limit, REGION, used);

        assertThat(usage.percent()).isEqualTo(percent);
        assertThat(usage.state()).isEqualTo(state);
    }

    @Test
    void theLastPlaceIsGivenAndTheOneAfterItRefused() {
        Usage usage = new Usage(Limits.GALLERIES_PER_REGION, REGION, 99);

        assertThat(usage.admit(1)).isEmpty();
        assertThat(usage.admit(2))
                .containsExactly(
                        new Problem.LimitReached(
                                Limits.GALLERIES_PER_REGION.subject(), 100, "West Europe"));
        assertThat(usage.cautions())
                .containsExactly(
                        new Caution.LimitNear(Limits.GALLERIES_PER_REGION, "West Europe", 99));
    }

    @Test
    void everyCounterOfARegionIsThere() {
        List<Usage> usages = Usage.in(REGION, Map.of(Limits.VERSIONS_PER_REGION, 7L));

        assertThat(usages).extracting(Usage::limit).isEqualTo(Usage.COUNTED);
        assertThat(usages).extracting(Usage::used).containsExactly(0L, 0L, 7L, 0L);
    }

    @Test
    void onlyAnOlderFigureIsReplacedAndByAnotherFigure() {
        assertThat(Stream.of(Limits.values()))
                .allSatisfy(limit -> {
                    boolean older = limit.source() == Limits.Source.OLDER;
                    assertThat(limit.current() != limit).isEqualTo(older);
                    assertThat(limit.value() != limit.current().value()).isEqualTo(older);
                });
    }
}
