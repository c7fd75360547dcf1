package gallerist.model.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.deploy.ReplicaNeed.Reason;
import gallerist.model.draft.Refused;
import gallerist.model.limits.Limits;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplicaNeedTest {

    @ParameterizedTest
    @CsvSource({
        "120, CONSERVATIVE, 6",
        "1000, CONSERVATIVE, 50",
        "500, SCALING_GUIDELINE, 10",
        "0, SCALING_GUIDELINE, 1",
        "1, SCALING_GUIDELINE, 1",
        "50, SCALING_GUIDELINE, 1",
        "51, SCALING_GUIDELINE, 2",
        "20, CONSERVATIVE, 1",
        "21, CONSERVATIVE, 2",
        "5000, SCALING_GUIDELINE, 100"
    })
    void machinesShareReplicas(int vms, SizingRule rule, int replicas) {
        assertThat(need(Demand.ofMachines(vms), rule).replicas()).isEqualTo(replicas);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 600, ONE_EACH, 5",
        "5, 600, BY_INSTANCES, 5",
        "5, 1000, ONE_EACH, 5",
        "5, 1000, BY_INSTANCES, 10",
        "2, 601, BY_INSTANCES, 4",
        "1, 1, ONE_EACH, 1"
    })
    void scaleSetsTakeReplicasForThemselves(
            int sets, int instances, ScaleSetRule rule, int replicas) {
        Demand demand = new Demand(0, scaleSets(sets, instances), false, 0);

        assertThat(ReplicaNeed.of(demand, SizingRule.SCALING_GUIDELINE, rule).orThrow().replicas())
                .isEqualTo(replicas);
    }

    @ParameterizedTest
    @CsvSource({"10, 3", "150, 3", "151, 4", "0, 3"})
    void productionHasThreeAtLeast(int vms, int replicas) {
        Demand demand = new Demand(vms, List.of(), true, 0);

        assertThat(need(demand, SizingRule.SCALING_GUIDELINE).replicas()).isEqualTo(replicas);
    }

    @ParameterizedTest
    @CsvSource({"100, 0, 2", "100, 50, 3", "100, 51, 4", "50, 1, 2"})
    void overprovisionComesOnTop(int vms, int percent, int replicas) {
        Demand demand = new Demand(vms, List.of(), false, percent);

        assertThat(need(demand, SizingRule.SCALING_GUIDELINE).replicas()).isEqualTo(replicas);
    }

    @Test
    void theReasonIsWhatDecided() {
        assertThat(need(new Demand(200, scaleSets(2, 10), true, 0)).reason())
                .isEqualTo(new Reason.Machines(200));
        assertThat(need(new Demand(10, scaleSets(5, 10), true, 0)).reason())
                .isEqualTo(new Reason.ScaleSets(5));
        assertThat(need(new Demand(10, scaleSets(1, 10), true, 0)).reason())
                .isEqualTo(new Reason.Production(3));
        assertThat(need(Demand.ofMachines(0)).reason()).isEqualTo(new Reason.One());
    }

    @Test
    void moreThanAHundredReplicasAreRefused() {
        assertThat(
                        ReplicaNeed.of(
                                Demand.ofMachines(5001),
                                SizingRule.SCALING_GUIDELINE,
                                ScaleSetRule.ONE_EACH))
                .isEqualTo(Outcome.refused(new Problem.OutOfRange("replicas", 101, 1, 100)));
    }

    @Test
    void moreThanFiftyReplicasAreAdvisedAgainst() {
        assertThat(need(Demand.ofMachines(2500)).cautions()).isEmpty();
        assertThat(need(Demand.ofMachines(2501)).cautions())
                .containsExactly(new Caution.ManyReplicasNeeded(51, 50));
    }

    @ParameterizedTest
    @CsvSource({
        "GALLERY_IMAGE, 1000, 1001, SCALE_SET_INSTANCES",
        "MANAGED_IMAGE, 600, 601, SCALE_SET_INSTANCES_MANAGED_IMAGE"
    })
    void scaleSetsHaveALargestSize(ScaleSet.Origin origin, int most, int tooMany, Limits limit) {
        assertThat(new ScaleSet(most, origin).instances()).isEqualTo(most);
        Refused.by(() -> new ScaleSet(tooMany, origin))
                .containsExactly(new Problem.InstancesOutOfRange(tooMany, limit));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, vms", "0, -1, overprovision", "1000001, 0, vms"})
    void demandsAreSensible(int vms, int percent, String field) {
        Refused.by(() -> new Demand(vms, List.of(), false, percent))
                .singleElement()
                .isInstanceOfSatisfying(
                        Problem.OutOfRange.class,
                        problem -> assertThat(problem.field()).isEqualTo(field));
    }

    @Property
    void moreMachinesNeverNeedFewerReplicas(
            @ForAll @IntRange(max = 2000) int vms,
            @ForAll @IntRange(max = 2000) int more,
            @ForAll SizingRule rule,
            @ForAll boolean production) {
        Outcome<ReplicaNeed> few = size(vms, production, rule);
        Outcome<ReplicaNeed> many = size(vms + more, production, rule);

        if (few instanceof Outcome.Done(ReplicaNeed small)
                && many instanceof Outcome.Done(ReplicaNeed large)) {
            assertThat(large.replicas()).isGreaterThanOrEqualTo(small.replicas());
            assertThat(small.replicas() * rule.vmsPerReplica()).isGreaterThanOrEqualTo(vms);
        }
    }

    private static Outcome<ReplicaNeed> size(int vms, boolean production, SizingRule rule) {
        return ReplicaNeed.of(
                new Demand(vms, List.of(), production, 0), rule, ScaleSetRule.ONE_EACH);
    }

    private static ReplicaNeed need(Demand demand) {
        return need(demand, SizingRule.SCALING_GUIDELINE);
    }

    private static ReplicaNeed need(Demand demand, SizingRule rule) {
        return ReplicaNeed.of(demand, rule, ScaleSetRule.ONE_EACH).orThrow();
    }

    private static List<ScaleSet> scaleSets(int count, int instances) {
        return Collections.nCopies(count, new ScaleSet(instances, ScaleSet.Origin.GALLERY_IMAGE));
    }
}
