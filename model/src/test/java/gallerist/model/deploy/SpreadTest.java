package gallerist.model.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Caution;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @Property(tries = 300)
    void noReplicaServesMoreThanOneMachineMoreThanAnother(
            @ForAll @IntRange(min = 0, max = 1_000) int machines,
            @ForAll @IntRange(min = 1, max = 100) int replicas) {
        List<Integer> numbers = IntStream.range(0, replicas).boxed().toList();

        Spread<Integer> spread = new Spread<>(numbers, machines);

        List<Integer> served =
                numbers.stream()
                        .map(replica -> Collections.frequency(spread.ofMachines(), replica))
                        .toList();
        assertThat(served.stream().mapToInt(Integer::intValue).sum()).isEqualTo(machines);
        assertThat(Collections.max(served) - Collections.min(served)).isLessThanOrEqualTo(1);
        assertThat(Collections.max(served)).isEqualTo(spread.mostPerReplica());
    }

    @ParameterizedTest
    @CsvSource({
        "50, 1, SCALING_GUIDELINE, 0",
        "51, 1, SCALING_GUIDELINE, 2",
        "500, 10, SCALING_GUIDELINE, 0",
        "21, 1, CONSERVATIVE, 2",
        "1000, 3, SCALING_GUIDELINE, 20"
    })
    void moreThanTheRuleAdvisesIsSaid(int machines, int replicas, SizingRule rule, int needed) {
        Spread<Integer> spread =
                new Spread<>(IntStream.range(0, replicas).boxed().toList(), machines);

        List<Caution> cautions = spread.cautions("West Europe", rule);

        assertThat(cautions)
                .isEqualTo(
                        needed == 0
                                ? List.of()
                                : List.of(
                                        new Caution.ReplicasBusy(
                                                "West Europe",
                                                spread.mostPerReplica(),
                                                rule.vmsPerReplica(),
                                                needed)));
    }
}
