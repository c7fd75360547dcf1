package gallerist.model.copies;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlannerTest {
    private static final Region WEST = Regions.of("westeurope");
    private static final Region NORTH = Regions.of("northeurope");
    private static final Region WEST_US = Regions.of("westus");
    private final UUID content = new UUID(7, 7);

    private Desired desired(TargetRegion... targets) {
        return new Desired(content, List.of(targets));
    }

    private static TargetRegion target(Region region, int replicas, StorageType type) {
        return new TargetRegion(region, replicas, type, Exclusion.AS_VERSION);
    }

    private static KnownCopy copy(Region region, int zone, int replica, CopyState state) {
        return new KnownCopy(UUID.randomUUID(), new Slot(region, zone, replica), state);
    }

    private static List<Slot> added(List<Step> steps) {
        return steps.stream()
                .flatMap(step ->
                        step instanceof Step.Add(Slot slot)
                                ? List.of(slot).stream()
                                : List.<Slot>of().stream())
                .toList();
    }

    @Test
    @DisplayName("Rule 13: a zone redundant replica is one copy in each zone")
    void aZoneRedundantReplicaIsOneCopyInEachZone() {
        List<Step> steps =
                Planner.due(desired(target(WEST, 2, StorageType.STANDARD_ZRS)), List.of());

        assertThat(added(steps))
                .containsExactly(
                        new Slot(WEST, 1, 1),
                        new Slot(WEST, 2, 1),
                        new Slot(WEST, 3, 1),
                        new Slot(WEST, 1, 2),
                        new Slot(WEST, 2, 2),
                        new Slot(WEST, 3, 2));
    }

    @ParameterizedTest
    @EnumSource(names = "STANDARD_ZRS", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Rule 13: all other copies of a content lie in one zone, and always the same")
    void allCopiesOfOneContentLieInOneZone(StorageType type) {
        List<Slot> slots = added(Planner.due(desired(target(WEST, 3, type)), List.of()));

        assertThat(slots).hasSize(3).extracting(Slot::zone).containsOnly(slots.getFirst().zone());
        assertThat(slots).extracting(Slot::replica).containsExactly(1, 2, 3);
    }

    @Test
    void aRegionWithoutZonesIsOnePlace() {
        List<Step> steps =
                Planner.due(desired(target(WEST_US, 1, StorageType.STANDARD_LRS)), List.of());

        assertThat(steps).containsExactly(new Step.Add(new Slot(WEST_US, 1, 1)));
    }

    @Test
    void differentContentsUseDifferentZones() {
        assertThat(
                        LongStream.range(0, 100)
                                .mapToObj(low -> new UUID(0, low))
                                .flatMap(id ->
                                        Zones.of(WEST, StorageType.STANDARD_LRS, id).stream()))
                .contains(1, 2, 3);
    }

    @ParameterizedTest
    @EnumSource(
            value = CopyState.class,
            names = {"PRESENT", "DELETING"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotWholeIsMade(CopyState state) {
        int zone = Zones.of(WEST, StorageType.STANDARD_LRS, content).getFirst();
        KnownCopy copy = copy(WEST, zone, 1, state);

        assertThat(Planner.due(desired(target(WEST, 1, StorageType.STANDARD_LRS)), List.of(copy)))
                .containsExactly(new Step.Make(copy));
    }

    @Test
    @DisplayName("Rule 9: a region that comes back into the plan gets new copies")
    void aRegionThatComesBackGetsNewCopies() {
        int zone = Zones.of(NORTH, StorageType.STANDARD_LRS, content).getFirst();
        KnownCopy leaving = copy(NORTH, zone, 1, CopyState.DELETING);

        assertThat(
                        Planner.due(
                                desired(target(NORTH, 1, StorageType.STANDARD_LRS)),
                                List.of(leaving)))
                .containsExactly(new Step.Add(leaving.slot()));
    }

    @Test
    @DisplayName("Rule 8: of replicas that are too much, the damaged one goes first")
    void theDamagedReplicaGoesFirst() {
        int zone = Zones.of(WEST, StorageType.STANDARD_LRS, content).getFirst();
        KnownCopy damaged = copy(WEST, zone, 1, CopyState.DAMAGED);
        List<KnownCopy> copies = List.of(damaged, copy(WEST, zone, 2, CopyState.PRESENT));

        assertThat(Planner.due(desired(target(WEST, 1, StorageType.STANDARD_LRS)), copies))
                .containsExactly(new Step.Remove(damaged));
    }

    @Test
    @DisplayName("Promise 6: a copy leaves only after all that stay are whole")
    void aCopyLeavesOnlyAfterAllOthersAreWhole() {
        int west = Zones.of(WEST, StorageType.STANDARD_LRS, content).getFirst();
        int north = Zones.of(NORTH, StorageType.STANDARD_LRS, content).getFirst();
        KnownCopy going = copy(NORTH, north, 1, CopyState.PRESENT);
        KnownCopy coming = copy(WEST, west, 1, CopyState.COPYING);
        Desired plan = desired(target(WEST, 1, StorageType.STANDARD_LRS));

        assertThat(Planner.due(plan, List.of(going, coming)))
                .containsExactly(new Step.Make(coming));
        KnownCopy whole = new KnownCopy(coming.id(), coming.slot(), CopyState.PRESENT);
        assertThat(Planner.due(plan, List.of(going, whole)))
                .containsExactly(new Step.Remove(going));
    }

    @Test
    void whatWasNeverWholeLeavesAtOnce() {
        int north = Zones.of(NORTH, StorageType.STANDARD_LRS, content).getFirst();
        KnownCopy unfinished = copy(NORTH, north, 1, CopyState.COPYING);

        assertThat(
                        Planner.due(
                                desired(target(WEST, 1, StorageType.STANDARD_LRS)),
                                List.of(unfinished)))
                .contains(new Step.Remove(unfinished));
    }

    @Test
    void aDeletedContentLeavesEverywhereAtOnce() {
        KnownCopy present = copy(WEST, 1, 1, CopyState.PRESENT);
        KnownCopy damaged = copy(NORTH, 1, 1, CopyState.DAMAGED);

        assertThat(Planner.due(Desired.nowhere(content), List.of(present, damaged)))
                .containsExactlyInAnyOrder(new Step.Remove(present), new Step.Remove(damaged));
    }
}
