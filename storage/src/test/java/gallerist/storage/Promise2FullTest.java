package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.Blockage;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.Steer;
import gallerist.model.replication.StorageType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Promise 2: a region whose disk is full fails alone, and heals when there is room")
class Promise2FullTest {
    @TempDir Path temp;

    @Test
    void theOthersCompleteAndRoomHealsIt() throws IOException {
        Path mount = Files.createDirectory(temp.resolve("small"));
        try (SmallDisk disk = SmallDisk.at(mount, 24);
                Yard yard = new Yard(temp)) {
            place(yard, mount);
            disk.fillUpTo(500_000);
            ResourceId id =
                    yard.capture(
                            "1.0.0",
                            yard.disk("os.raw", 40, 8),
                            target("westeurope", 1, StorageType.STANDARD_LRS),
                            target("westus", 1, StorageType.STANDARD_LRS),
                            target("northeurope", 1, StorageType.STANDARD_LRS));

            yard.work();

            assertThat(yard.state(id, "northeurope")).isEqualTo(RegionState.COMPLETED);
            VersionReplication.InRegion failed = inRegion(yard, id, "westus");
            assertThat(failed.reading().state()).isEqualTo(RegionState.FAILED);
            Blockage.Full why = full(yard, id);
            assertThat(why.needed()).isGreaterThan(1_000_000).isGreaterThan(why.free());
            assertThat(failed.details()).contains("bytes are needed");

            disk.makeRoom();
            healed(yard, id);
        }
    }

    @Test
    void aStoreThatFillsInMidCopySaysWhatAllDisksStillNeedAndGoesOnThere() throws Exception {
        Path mount = Files.createDirectory(temp.resolve("small"));
        try (SmallDisk disk = SmallDisk.at(mount, 24);
                Yard yard = new Yard(temp)) {
            yard.allowDrills();
            place(yard, mount);
            yard.slow("westus", 700_000);
            ResourceId id =
                    yard.capture(
                            "1.0.0",
                            List.of(yard.disk("os.raw", 40, 8), yard.disk("data.raw", 40, 9)),
                            target("westeurope", 1, StorageType.STANDARD_LRS),
                            target("westus", 1, StorageType.STANDARD_LRS),
                            target("northeurope", 1, StorageType.STANDARD_LRS));

            FutureTask<Boolean> work = new FutureTask<>(yard::work, true);
            Thread.ofPlatform().start(work);
            Waiting.until(() -> copyIn(yard, id, "westus").done() > 200_000);
            disk.fillUpTo(300_000);
            work.get();

            assertThat(yard.state(id, "northeurope")).isEqualTo(RegionState.COMPLETED);
            ReplicaStatus begun = copyIn(yard, id, "westus");
            assertThat(begun.done()).isPositive();
            long needed = yard.status(id).bytes() - begun.done();
            assertThat(full(yard, id).needed()).isEqualTo(needed);
            yard.studio.clock.advance(Duration.ofMinutes(20));
            yard.work();
            assertThat(full(yard, id).needed()).as("when tried again").isEqualTo(needed);

            disk.makeRoom();
            yard.slow("westus", 0);
            healed(yard, id);
            assertThat(
                            yard.workspace()
                                    .replicationHistory()
                                    .transfers(
                                            yard.studio.owner,
                                            id,
                                            Instant.EPOCH,
                                            yard.studio.clock.instant())
                                    .orThrow())
                    .filteredOn(each -> each.region().name().equals("westus"))
                    .last()
                    .satisfies(each -> assertThat(each.resumedAt()).isPositive());
        }
    }

    /** The check beforehand counts what a disk has, and not the lists and names beside it. */
    @Test
    void aStoreThatFillsAtTheVeryEndIsFullAsWell() throws IOException {
        Path mount = Files.createDirectory(temp.resolve("small"));
        try (SmallDisk disk = SmallDisk.at(mount, 24);
                Yard yard = new Yard(temp)) {
            place(yard, mount);
            ResourceId id =
                    yard.capture(
                            "1.0.0",
                            yard.disk("os.raw", 40, 8),
                            target("westeurope", 1, StorageType.STANDARD_LRS),
                            target("westus", 1, StorageType.STANDARD_LRS),
                            target("northeurope", 1, StorageType.STANDARD_LRS));
            disk.fillUpTo(yard.status(id).bytes() + 8_192);

            yard.work();

            assertThat(yard.state(id, "northeurope")).isEqualTo(RegionState.COMPLETED);
            assertThat(copyIn(yard, id, "westus").done()).isEqualTo(yard.status(id).bytes());
            assertThat(full(yard, id).needed()).isPositive();

            disk.makeRoom();
            healed(yard, id);
        }
    }

    private static void place(Yard yard, Path mount) {
        yard.workspace()
                .regionStores()
                .set(
                        yard.studio.owner,
                        Regions.of("westus"),
                        Optional.empty(),
                        mount.resolve("westus"))
                .orThrow();
    }

    private static ReplicaStatus copyIn(Yard yard, ResourceId id, String region) {
        return yard.status(id).replicas().stream()
                .filter(copy -> copy.region().name().equals(region))
                .findFirst()
                .orElseThrow();
    }

    /** What the region says that has too little space. */
    private static Blockage.Full full(Yard yard, ResourceId id) {
        RegionWord word = inRegion(yard, id, "westus").reading().word();
        assertThat(word).isInstanceOf(RegionWord.Blocked.class);
        Blockage reason = ((RegionWord.Blocked) word).reason();
        assertThat(reason).isInstanceOf(Blockage.Full.class);
        return (Blockage.Full) reason;
    }

    private void healed(Yard yard, ResourceId id) {
        yard.studio.clock.advance(Duration.ofMinutes(20));
        yard.work();
        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
    }

    @Test
    void aRetryForgetsWhatHasFailedAndTriesAtOnce() {
        try (Yard yard = new Yard(temp)) {
            yard.allowDrills();
            isFull(yard, true);
            ResourceId id =
                    yard.capture(
                            "1.0.0",
                            yard.disk("os.raw", 20, 8),
                            target("westeurope", 1, StorageType.STANDARD_LRS),
                            target("westus", 1, StorageType.STANDARD_LRS));
            yard.work();
            assertThat(yard.state(id, "westus")).isEqualTo(RegionState.FAILED);
            isFull(yard, false);

            yard.workspace()
                    .holds()
                    .steer(Steer.RETRY, yard.studio.owner, id, Optional.empty())
                    .orThrow();

            assertThat(inRegion(yard, id, "westus").reading().word())
                    .isEqualTo(new RegionWord.Waiting());
            yard.work();
            assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        }
    }

    private static void isFull(Yard yard, boolean full) {
        yard.workspace()
                .regionStores()
                .drill(
                        yard.studio.owner,
                        Regions.of("westus"),
                        Optional.empty(),
                        drills -> drills.withFull(full))
                .orThrow();
    }

    private static VersionReplication.InRegion inRegion(Yard yard, ResourceId id, String region) {
        return yard.status(id).regions().stream()
                .filter(in -> in.region().name().equals(region))
                .findFirst()
                .orElseThrow();
    }
}
