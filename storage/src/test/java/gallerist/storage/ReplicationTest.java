package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.ResourceId;
import gallerist.model.image.Watch;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicationTest {
    private static final TargetRegion[] FIVE_REGIONS = {
        target("westeurope", 1, StorageType.STANDARD_ZRS),
        target("northeurope", 2, StorageType.STANDARD_LRS),
        target("eastus2", 1, StorageType.PREMIUM_LRS),
        target("swedencentral", 1, StorageType.STANDARD_ZRS),
        target("westus", 1, StorageType.STANDARD_LRS)
    };

    private Yard yard;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
    }

    @AfterEach
    void close() {
        yard.close();
    }

    @Test
    void aCapturedFileComesToFiveRegions() {
        Path file = yard.disk("os.raw", 40, 1);
        ResourceId id = yard.capture("1.0.0", file, FIVE_REGIONS);

        yard.work();

        VersionReplication status = yard.status(id);
        assertThat(status.status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(status.replicas())
                .hasSize(3 + 2 + 1 + 3 + 1)
                .allMatch(replica -> replica.state() == CopyState.PRESENT)
                .allMatch(replica -> replica.verifiedAt().isPresent())
                .allSatisfy(replica ->
                        assertThat(replica.disks())
                                .hasSize(1)
                                .allMatch(disk -> Yard.isSame(disk.path(), file)));
        assertThat(
                        yard.workspace()
                                .versions()
                                .show(yard.studio.owner, id)
                                .orThrow()
                                .stored()
                                .state())
                .isEqualTo(ProvisioningState.SUCCEEDED);
    }

    @Test
    @DisplayName("Rule 10: when a capture is acknowledged the source may go")
    void theSourceMayGoAfterTheCapture() throws IOException {
        Path file = yard.disk("os.raw", 20, 2);
        Path copy = Files.copy(file, file.resolveSibling("kept.raw"));
        ResourceId id = yard.capture("1.0.0", file, FIVE_REGIONS);
        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.IN_PROGRESS);

        Files.delete(file);
        yard.work();

        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.files(id, "westus")).hasSize(1).allMatch(each -> Yard.isSame(each, copy));
    }

    @Test
    void readingAgainTellsOfNoMoreBytesThanThereAre() {
        ResourceId id =
                yard.capture(
                        "1.0.0",
                        yard.disk("os.raw", 8, 3),
                        target("westeurope", 2, StorageType.STANDARD_LRS));
        yard.work();
        List<Long> told = new ArrayList<>();
        Watch slow =
                (done, total) -> {
                    LockSupport.parkNanos(Duration.ofMillis(110).toNanos());
                    assertThat(total).isEqualTo(16L << 20);
                    return told.add(done);
                };

        yard.workspace().verification().verify(yard.studio.owner, id, slow).orThrow();

        assertThat(told).containsExactly(0L, 4L << 20, 8L << 20, 12L << 20, 16L << 20);
    }

    @Test
    void aVersionIsSettledWhenItsStateFollowsFromItsCopies() {
        ResourceId id = yard.capture("1.0.0", yard.disk("os.raw", 20, 3), FIVE_REGIONS);

        assertThat(yard.workspace().replications().isSettled(id)).isFalse();
        yard.work();

        assertThat(yard.workspace().replications().isSettled(id)).isTrue();
    }

    @Test
    void whatWasReplicatedIsSoAfterARestart() {
        ResourceId id = yard.capture("1.0.0", yard.disk("os.raw", 20, 3), FIVE_REGIONS);
        yard.work();

        yard.studio.reopen();
        int done = yard.workspace().replicator().runOnce();

        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(done).isZero();
    }

    @Test
    @DisplayName("Rule 13: latest and readiness know what can be read where")
    void latestAndReadinessKnowWhatCanBeRead() {
        ResourceId id = yard.capture("1.0.0", yard.disk("os.raw", 20, 4), FIVE_REGIONS);
        Versions versions = yard.workspace().versions();

        assertThat(
                        versions.latest(yard.studio.owner, yard.image, Regions.of("westus"))
                                .orThrow()
                                .deployable())
                .isEmpty();
        assertThat(
                        versions.readiness(yard.studio.owner, id).orThrow().stream()
                                .filter(each -> each.isReady())
                                .map(each -> each.region().name()))
                .containsExactly("westeurope");

        yard.work();

        assertThat(
                        versions.latest(yard.studio.owner, yard.image, Regions.of("westus"))
                                .orThrow()
                                .deployable())
                .isPresent();
        assertThat(versions.readiness(yard.studio.owner, id).orThrow())
                .allMatch(each -> each.isReady());
    }

    @Test
    void aDeletedVersionGoesWithItsBytes() {
        ResourceId id = yard.capture("1.0.0", yard.disk("os.raw", 20, 5), FIVE_REGIONS);
        yard.work();

        yard.workspace().versions().delete(yard.studio.owner, id).orThrow();
        assertThat(
                        yard.workspace()
                                .versions()
                                .show(yard.studio.owner, id)
                                .orThrow()
                                .stored()
                                .state())
                .isEqualTo(ProvisioningState.DELETING);
        yard.work();

        assertThat(yard.workspace().versions().show(yard.studio.owner, id))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(yard.stored(name -> name.endsWith(".img"))).isEmpty();
    }

    @Test
    void aRegionThatLeavesThePlanLosesItsCopiesAndANewOneGetsThem() {
        Path file = yard.disk("os.raw", 20, 6);
        ResourceId id = yard.capture("1.0.0", file, FIVE_REGIONS);
        yard.work();

        yard.replan(
                id,
                target("westeurope", 2, StorageType.STANDARD_ZRS),
                target("northeurope", 1, StorageType.STANDARD_LRS),
                target("japaneast", 1, StorageType.STANDARD_LRS));
        yard.work();

        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.status(id).replicas()).hasSize(6 + 1 + 1);
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(8);
    }
}
