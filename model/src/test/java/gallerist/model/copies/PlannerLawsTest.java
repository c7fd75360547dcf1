package gallerist.model.copies;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlannerLawsTest {
    private static final List<Region> REGIONS =
            List.of(
                    Regions.of("westeurope"),
                    Regions.of("northeurope"),
                    Regions.of("eastus2"),
                    Regions.of("westus"));

    @Provide
    Arbitrary<Desired> plans() {
        Arbitrary<TargetRegion> targets =
                Combinators.combine(
                                Arbitraries.of(REGIONS),
                                Arbitraries.integers().between(1, 4),
                                Arbitraries.of(StorageType.values()))
                        .as((region, replicas, type) ->
                                new TargetRegion(
                                        region,
                                        replicas,
                                        region.zones() ? type : StorageType.STANDARD_LRS,
                                        Exclusion.AS_VERSION));
        return targets.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(TargetRegion::region)
                .map(list -> new Desired(new UUID(3, 9), list));
    }

    @Provide
    Arbitrary<List<KnownCopy>> copies() {
        return Combinators.combine(
                        Arbitraries.of(REGIONS),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(CopyState.values()))
                .as((region, zone, replica, state) ->
                        new KnownCopy(
                                UUID.randomUUID(),
                                new Slot(region, region.zones() ? zone : 1, replica),
                                state))
                .list()
                .ofMaxSize(20)
                .uniqueElements(KnownCopy::slot);
    }

    /** The world after everything that is due was done without a failure. */
    private static List<KnownCopy> after(List<Step> steps, List<KnownCopy> copies) {
        Map<UUID, KnownCopy> world = new HashMap<>();
        copies.forEach(copy -> world.put(copy.id(), copy));
        for (Step step : steps) {
            KnownCopy done =
                    switch (step) {
                        case Step.Add(Slot slot) ->
                                new KnownCopy(UUID.randomUUID(), slot, CopyState.PRESENT);
                        case Step.Make(KnownCopy copy) ->
                                new KnownCopy(copy.id(), copy.slot(), CopyState.PRESENT);
                        case Step.Remove(KnownCopy copy) ->
                                new KnownCopy(copy.id(), copy.slot(), CopyState.DELETING);
                    };
            world.put(done.id(), done);
        }
        return new ArrayList<>(world.values());
    }

    @Property(tries = 300)
    void everyWorldConvergesInTwoRounds(
            @ForAll("plans") Desired plan, @ForAll("copies") List<KnownCopy> copies) {
        List<KnownCopy> once = after(Planner.due(plan, copies), copies);
        List<KnownCopy> twice = after(Planner.due(plan, once), once);

        assertThat(Planner.steps(plan, twice)).isEmpty();
        long wanted =
                plan.targets().stream()
                        .mapToLong(target -> (long) target.replicas() * plan.zones(target).size())
                        .sum();
        assertThat(twice.stream().filter(copy -> !copy.isLeaving()))
                .hasSize((int) wanted)
                .allMatch(KnownCopy::isPresent);
    }

    @Property(tries = 300)
    void aWholeCopyNeverLeavesWhileAWantedOneIsMissing(
            @ForAll("plans") Desired plan, @ForAll("copies") List<KnownCopy> copies) {
        List<Step> due = Planner.due(plan, copies);

        boolean incomplete = due.stream().anyMatch(step -> !(step instanceof Step.Remove));
        boolean goodOneLeaves =
                due.stream()
                        .anyMatch(step ->
                                step instanceof Step.Remove(KnownCopy copy) && copy.isPresent());
        assertThat(incomplete && goodOneLeaves).isFalse();
    }

    @Property(tries = 300)
    void aWholeCopyThatIsWantedIsLeftAlone(
            @ForAll("plans") Desired plan, @ForAll("copies") List<KnownCopy> copies) {
        assertThat(Planner.steps(plan, copies))
                .noneMatch(step -> step instanceof Step.Make(KnownCopy copy) && copy.isPresent());
    }
}
