package gallerist.model.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StartsTest {
    @Test
    void aThousandMachinesFromThreeReplicasTakeSeventeenWaves() {
        Starts starts = Starts.simulate(1_000, 3, SizingRule.CONSERVATIVE, Duration.ofSeconds(90));

        assertThat(starts.done()).isEqualTo(Duration.ofSeconds(17 * 90));
        assertThat(starts.waves()).hasSize(18);
        assertThat(starts.ready()).isEqualTo(1_000);
    }

    @Test
    void withWhatTheRuleAsksForThereIsOneWave() {
        Starts starts = Starts.simulate(1_000, 50, SizingRule.CONSERVATIVE, Starts.ASSUMED);

        assertThat(starts.done()).isEqualTo(Starts.ASSUMED);
    }

    @Test
    void withoutAReplicaNothingIsEverReady() {
        assertThat(Starts.simulate(10, 0, SizingRule.CONSERVATIVE, Starts.ASSUMED).ready())
                .isZero();
    }

    @Property
    void allAreReadyInTheEndAndNeverMoreAtOnceThanTheRuleAllows(
            @ForAll @IntRange(min = 0, max = 5_000) int machines,
            @ForAll @IntRange(min = 1, max = 100) int replicas,
            @ForAll SizingRule rule) {
        Starts starts = Starts.simulate(machines, replicas, rule, Starts.ASSUMED);

        assertThat(starts.ready()).isEqualTo(machines);
        for (int i = 1; i < starts.waves().size(); i++) {
            int more = starts.waves().get(i).ready() - starts.waves().get(i - 1).ready();
            assertThat(more).isBetween(1, replicas * rule.vmsPerReplica());
        }
    }
}
