package gallerist.model.planning;

import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static gallerist.model.draft.Draft.WEST_EUROPE;
import static gallerist.model.draft.Draft.WEST_US;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.cost.BuiltInPrices;
import gallerist.model.cost.Occupancy;
import gallerist.model.draft.Draft;
import gallerist.model.draft.Refused;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.planning.ReplicationPlan.Move;
import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlannedStepsTest {
    private static final ResourceId VERSION = Draft.DEFINITION.version("1.0.0");
    private static final long GB = 1L << 30;

    private static TargetRegion target(Region region, int replicas, StorageType type) {
        return new TargetRegion(region, replicas, type, Exclusion.AS_VERSION);
    }

    private static Occupancy in(TargetRegion... targets) {
        return new Occupancy(VERSION, WEST_EUROPE, List.of(targets), 10 * GB);
    }

    private static PlannedStep step(StepAction action, Region region, int zone, int replica) {
        return new PlannedStep(action, VERSION, region, zone, replica, 10 * GB);
    }

    private static ReplicationPlan plan(Occupancy before, Occupancy after) {
        return ReplicationPlan.of(
                "hash",
                1,
                List.of(new Move(before, after, PlannedSteps.between(before, after))),
                List.of(),
                List.of(),
                new Assumptions(BuiltInPrices.TABLE, TransferRates.all(TransferRate.given(GB))));
    }

    @Test
    void whatIsNewIsCopiedIntoEachZoneBeforeAnythingGoes() {
        Occupancy before = in(target(WEST_EUROPE, 2, StorageType.STANDARD_LRS));
        Occupancy after =
                in(
                        target(WEST_EUROPE, 1, StorageType.STANDARD_LRS),
                        target(NORTH_EUROPE, 1, StorageType.STANDARD_ZRS),
                        target(WEST_US, 1, StorageType.STANDARD_LRS));

        assertThat(PlannedSteps.between(before, after))
                .containsExactly(
                        step(StepAction.COPY, NORTH_EUROPE, 1, 1),
                        step(StepAction.COPY, NORTH_EUROPE, 2, 1),
                        step(StepAction.COPY, NORTH_EUROPE, 3, 1),
                        step(StepAction.COPY, WEST_US, 1, 1),
                        step(StepAction.REMOVE, WEST_EUROPE, PlannedStep.ANY_ZONE, 2));
    }

    @Test
    void onlyTheFirstReplicaOfANewRegionCrosses() {
        Occupancy before = in(target(WEST_EUROPE, 1, StorageType.STANDARD_LRS));
        Occupancy after =
                in(
                        target(WEST_EUROPE, 3, StorageType.STANDARD_LRS),
                        target(NORTH_EUROPE, 2, StorageType.STANDARD_LRS));

        ReplicationPlan plan = plan(before, after);

        assertThat(plan.bytesWritten()).isEqualTo(40 * GB);
        assertThat(plan.bytesAcross()).isEqualTo(10 * GB);
        assertThat(plan.seconds()).isEqualTo(new TransferRates.Seconds(20, 40));
        assertThat(plan.egress().rounded()).isEqualByComparingTo(new BigDecimal("0.20"));
        assertThat(plan.before().rounded()).isEqualByComparingTo(new BigDecimal("0.50"));
        assertThat(plan.after().rounded()).isEqualByComparingTo(new BigDecimal("2.50"));
    }

    @Test
    void aRateIsPositive() {
        Refused.by(() -> TransferRate.measured(0));
    }

    @Test
    void aHashIsThatOfOneWishAboutOneState() {
        Draft.OfVersion draft = new Draft.OfVersion();
        ImageVersion version = draft.version();
        String hash = PlanHash.ofChange(version, version.publishing(), List.of());

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(PlanHash.ofChange(version, version.publishing(), List.of())).isEqualTo(hash);
        assertThat(PlanHash.ofChange(version, version.publishing().excluded(true), List.of()))
                .isNotEqualTo(hash);
        draft.stored = new Stored(version.stored().state(), version.stored().systemData(), 99);
        assertThat(PlanHash.ofChange(draft.version(), version.publishing(), List.of()))
                .isNotEqualTo(hash);
    }

    @Property
    void carryingTheStepsOutGivesWhatWasWanted(
            @ForAll("places") Occupancy before, @ForAll("places") Occupancy after) {
        Map<String, Integer> copies = copies(before);
        for (PlannedStep step : PlannedSteps.between(before, after)) {
            copies.merge(
                    step.region().name() + step.zone(),
                    step.action() == StepAction.COPY ? 1 : -1,
                    Integer::sum);
        }
        copies.values().removeIf(count -> count == 0);

        assertThat(copies).isEqualTo(copies(after));
        assertThat(PlannedSteps.between(after, after)).isEmpty();
    }

    private static Map<String, Integer> copies(Occupancy version) {
        Map<String, Integer> copies = new HashMap<>();
        for (PlannedStep step : PlannedSteps.between(in(), version)) {
            copies.merge(step.region().name() + step.zone(), 1, Integer::sum);
        }
        return copies;
    }

    /** A region keeps its storage type, as the service wants it. */
    @Provide
    Arbitrary<Occupancy> places() {
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 4);
        return Combinators.combine(count, count, count)
                .as((west, north, us) -> {
                    List<TargetRegion> targets = new ArrayList<>();
                    add(targets, WEST_EUROPE, west, StorageType.STANDARD_LRS);
                    add(targets, NORTH_EUROPE, north, StorageType.STANDARD_ZRS);
                    add(targets, WEST_US, us, StorageType.PREMIUM_LRS);
                    return in(targets.toArray(TargetRegion[]::new));
                });
    }

    private static void add(
            List<TargetRegion> targets, Region region, int replicas, StorageType type) {
        if (replicas > 0) {
            targets.add(target(region, replicas, type));
        }
    }
}
