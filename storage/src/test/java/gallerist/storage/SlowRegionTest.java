package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Rule 12: a slow region holds nobody but itself")
class SlowRegionTest {
    /** With this a copy takes much longer than a test waits for anything. */
    private static final long CRAWLING = 4_096;

    private static final TargetRegion HOME = target("westeurope", 1, StorageType.STANDARD_LRS);
    private static final TargetRegion SLOW = target("westus", 1, StorageType.STANDARD_LRS);
    private static final TargetRegion FAST = target("northeurope", 2, StorageType.STANDARD_LRS);

    @TempDir Path temp;
    private Yard yard;

    @BeforeEach
    void slowDown() {
        yard = new Yard(temp);
        yard.allowDrills();
        yard.slow("westus", CRAWLING);
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private List<CopyState> states(ResourceId id, String region) {
        return yard.status(id).replicas().stream()
                .filter(replica -> replica.region().name().equals(region))
                .map(ReplicaStatus::state)
                .toList();
    }

    private void becomes(ResourceId id, String region, RegionState state) {
        Waiting.until(() -> yard.state(id, region) == state);
    }

    @Test
    void aFastRegionIsWholeWhileASlowOneOfTheSameVersionGoesOn() {
        ResourceId id =
                yard.capture(
                        "1.0.0",
                        List.of(yard.disk("os.raw", 40, 1), yard.disk("data.raw", 8, 2)),
                        HOME,
                        SLOW,
                        FAST);
        yard.workspace().replicator().start();

        becomes(id, "northeurope", RegionState.COMPLETED);

        assertThat(states(id, "northeurope")).containsOnly(CopyState.PRESENT).hasSize(2);
        assertThat(states(id, "westus")).containsExactly(CopyState.COPYING);
        assertThat(yard.workspace().replicator().isIdle()).isFalse();

        yard.slow("westus", 0);
        becomes(id, "westus", RegionState.COMPLETED);
        Waiting.until(yard.workspace().replicator()::isIdle);
        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.files(id, "westus"))
                .anyMatch(file -> Yard.isSame(file, temp.resolve("os.raw")))
                .anyMatch(file -> Yard.isSame(file, temp.resolve("data.raw")));
    }

    @Test
    void manyVersionsForASlowRegionDoNotKeepThoseForOthersWaiting() {
        Path file = yard.disk("os.raw", 12, 3);
        List<ResourceId> slow = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            slow.add(yard.capture("1.0." + i, file, HOME, SLOW));
        }
        yard.workspace().replicator().start();
        Waiting.until(() ->
                slow.stream().filter(id -> states(id, "westus").contains(CopyState.COPYING)).count()
                        >= 8);

        ResourceId fast = yard.capture("2.0.0", file, HOME, FAST);

        becomes(fast, "northeurope", RegionState.COMPLETED);
        assertThat(slow).allMatch(id -> yard.state(id, "westus") == RegionState.REPLICATING);
    }

    @Test
    void whatComesBackIsMadeWhileASlowRegionGoesOn() {
        ResourceId id = yard.capture("1.0.0", yard.disk("os.raw", 12, 4), HOME, SLOW);
        yard.workspace().replicator().start();
        Waiting.until(() -> states(id, "westus").contains(CopyState.COPYING));

        yard.replan(id, HOME, SLOW, FAST);

        becomes(id, "northeurope", RegionState.COMPLETED);
        assertThat(yard.state(id, "westus")).isEqualTo(RegionState.REPLICATING);
    }

    @Test
    void whatKeptACopyIsForgottenOnceItIsMade() {
        outage(true);
        ResourceId id = yard.capture("1.0.0", yard.disk("os.raw", 12, 5), HOME, SLOW);
        yard.work();
        assertThat(problem(id)).startsWith("Offline");

        outage(false);
        yard.studio.clock.advance(Duration.ofHours(1));
        yard.workspace().replicator().start();
        Waiting.until(() -> states(id, "westus").contains(CopyState.COPYING));

        assertThat(problem(id)).isEmpty();
    }

    private String problem(ResourceId id) {
        return yard.status(id).replicas().stream()
                .filter(replica -> replica.region().name().equals("westus"))
                .map(ReplicaStatus::problem)
                .findFirst()
                .orElseThrow();
    }

    private void outage(boolean isOut) {
        yard.workspace()
                .regionStores()
                .drill(
                        yard.studio.owner,
                        Regions.of("westus"),
                        Optional.empty(),
                        drills -> drills.withOutage(isOut))
                .orThrow();
    }
}
