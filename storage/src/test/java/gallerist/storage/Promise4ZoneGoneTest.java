package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.copies.StoreCondition;
import gallerist.model.deploy.Readiness;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.StorageType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Promise 4: without a zone, zone redundant versions stay deployable")
class Promise4ZoneGoneTest {
    private static final Region NORTH = Regions.of("northeurope");

    private Yard yard;
    private ResourceId redundant;
    private ResourceId local;
    private int zone;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        redundant =
                yard.capture(
                        "1.0.0",
                        yard.disk("os.raw", 20, 10),
                        target("westeurope", 1, StorageType.STANDARD_LRS),
                        target("northeurope", 1, StorageType.STANDARD_ZRS));
        local =
                yard.capture(
                        "2.0.0",
                        yard.disk("other.raw", 20, 11),
                        target("westeurope", 1, StorageType.STANDARD_LRS),
                        target("northeurope", 1, StorageType.STANDARD_LRS));
        yard.work();
        zone =
                yard.status(local).replicas().stream()
                        .filter(replica -> replica.region().equals(NORTH))
                        .findFirst()
                        .orElseThrow()
                        .zone();
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private Path zoneFolder() {
        return yard.studio.folder.resolve("regions/northeurope/" + zone);
    }

    private boolean isReady(ResourceId id) {
        return yard.workspace().versions().readiness(yard.studio.owner, id).orThrow().stream()
                .filter(each -> each.region().equals(NORTH))
                .allMatch(Readiness::isReady);
    }

    @Test
    void theFolderOfAZoneIsRemovedAndComesBack() throws IOException {
        Path aside = Files.move(zoneFolder(), yard.studio.folder.resolve("aside"));
        yard.work();

        assertThat(isReady(redundant)).isTrue();
        assertThat(isReady(local)).isFalse();
        assertThat(yard.status(redundant).regions().getLast().reading().word())
                .isEqualTo(new RegionWord.ZoneOffline(zone));
        assertThat(yard.status(local).status().regions().getLast().details())
                .contains("marker is missing");

        Files.move(aside, zoneFolder());
        yard.work();

        assertThat(isReady(local)).isTrue();
        assertThat(yard.status(local).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
    }

    @Test
    @DisplayName("Rule 3: a reset store has a new identity, and what it held is made again")
    void whatAResetStoreHeldIsMadeAgain() throws IOException {
        Files.move(zoneFolder(), yard.studio.folder.resolve("aside"));
        yard.work();

        yard.workspace().regionStores().reset(yard.studio.owner, NORTH, zone).orThrow();
        yard.studio.clock.advance(Duration.ofHours(1));
        yard.work();

        assertThat(yard.status(local).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.status(redundant).status().aggregated())
                .isEqualTo(AggregatedState.COMPLETED);
        assertThat(isReady(local)).isTrue();
    }

    @Test
    @DisplayName("Rule 3: a folder without its marker is not used, and not made by writing")
    void aFolderWithoutItsMarkerIsNotUsed() throws IOException {
        Files.move(zoneFolder(), yard.studio.folder.resolve("aside"));
        Files.createDirectory(zoneFolder());

        ResourceId id =
                yard.capture(
                        "3.0.0",
                        yard.disk("third.raw", 20, 12),
                        target("westeurope", 1, StorageType.STANDARD_LRS),
                        target("northeurope", 1, StorageType.STANDARD_ZRS));
        yard.work();

        assertThat(zoneFolder()).isEmptyDirectory();
        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.IN_PROGRESS);
        assertThat(condition(zone)).isEqualTo(StoreCondition.UNMARKED);
    }

    @Test
    @DisplayName("Rule 3: two folders that were swapped are refused")
    void swappedFoldersAreRefused() throws IOException {
        int other = zone % 3 + 1;
        Path otherFolder = yard.studio.folder.resolve("regions/northeurope/" + other);
        Path aside = Files.move(zoneFolder(), yard.studio.folder.resolve("aside"));
        Files.move(otherFolder, zoneFolder());
        Files.move(aside, otherFolder);

        yard.work();

        assertThat(condition(zone)).isEqualTo(StoreCondition.SWAPPED);
        assertThat(condition(other)).isEqualTo(StoreCondition.SWAPPED);
        assertThat(yard.status(local).replicas())
                .noneMatch(replica -> replica.state() == CopyState.LOST);
    }

    private StoreCondition condition(int of) {
        return yard.workspace()
                .regionStores()
                .show(yard.studio.owner, Optional.of(NORTH))
                .orThrow()
                .get(of - 1)
                .condition();
    }
}
