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
import java.util.Optional;
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
            yard.workspace()
                    .regionStores()
                    .set(
                            yard.studio.owner,
                            Regions.of("westus"),
                            Optional.empty(),
                            mount.resolve("westus"))
                    .orThrow();
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
            VersionReplication.InRegion full = inRegion(yard, id, "westus");
            assertThat(full.reading().state()).isEqualTo(RegionState.FAILED);
            assertThat(full.reading().word())
                    .isInstanceOfSatisfying(
                            RegionWord.Blocked.class,
                            word ->
                                    assertThat(word.reason())
                                            .isInstanceOfSatisfying(
                                                    Blockage.Full.class,
                                                    why ->
                                                            assertThat(why.needed())
                                                                    .isGreaterThan(1_000_000)
                                                                    .isGreaterThan(why.free())));
            assertThat(full.details()).contains("bytes are needed");

            disk.makeRoom();
            yard.studio.clock.advance(Duration.ofMinutes(20));
            yard.work();

            assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        }
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
