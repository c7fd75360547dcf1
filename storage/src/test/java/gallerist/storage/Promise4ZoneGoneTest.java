package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.copies.StoreCondition;
import gallerist.model.deploy.Readiness;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.StorageType;
import gallerist.storage.replication.Lookout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    private String details(ResourceId id) {
        return yard
                .workspace()
                .versions()
                .replication(yard.studio.owner, id)
                .orThrow()
                .regions()
                .stream()
                .filter(in -> in.region().equals(NORTH))
                .findFirst()
                .orElseThrow()
                .details();
    }

    private Optional<VersionNumber> latest() {
        return yard.workspace()
                .versions()
                .latest(yard.studio.owner, yard.image, NORTH)
                .orThrow()
                .deployable();
    }

    /** Somebody who lives on believes for a moment what was seen. */
    private void aMomentPasses() {
        yard.studio.clock.advance(Lookout.MEMORY);
    }

    enum Mishap {
        MOVED,
        EMPTIED,
        WITHOUT_MARKER,
        A_LINK
    }

    @ParameterizedTest
    @EnumSource
    void whoAsksHearsAtOnceThatAFolderWasTakenAway(Mishap mishap) throws IOException {
        assertThat(latest()).contains(VersionNumber.of("2.0.0"));
        aMomentPasses();
        long written = yard.workspace().database().writes();
        Path aside = Files.move(zoneFolder(), yard.studio.folder.resolve("aside"));
        switch (mishap) {
            case MOVED -> {}
            case EMPTIED -> Files.createDirectory(zoneFolder());
            case WITHOUT_MARKER -> Files.createDirectories(zoneFolder().resolve("v"));
            case A_LINK -> Files.createSymbolicLink(zoneFolder(), aside);
        }

        assertThat(details(local)).startsWith("Zone " + zone + " offline: ").contains("store set");
        assertThat(details(redundant)).startsWith("Zone " + zone + " offline: ");
        assertThat(yard.status(local).replicas())
                .filteredOn(replica -> replica.region().equals(NORTH))
                .allMatch(replica -> replica.state() == CopyState.PRESENT)
                .allMatch(replica -> replica.problem().startsWith("Zone " + zone + " offline: "));
        assertThat(isReady(local)).isFalse();
        assertThat(isReady(redundant)).isTrue();
        assertThat(latest()).contains(VersionNumber.of("1.0.0"));
        assertThat(condition(zone).isUsable()).isFalse();

        switch (mishap) {
            case MOVED -> {}
            case EMPTIED, A_LINK -> Files.delete(zoneFolder());
            case WITHOUT_MARKER -> {
                Files.delete(zoneFolder().resolve("v"));
                Files.delete(zoneFolder());
            }
        }
        Files.move(aside, zoneFolder());
        assertThat(isReady(local)).as("what was seen is remembered for a moment").isFalse();
        aMomentPasses();

        assertThat(isReady(local)).isTrue();
        assertThat(details(local)).isEmpty();
        assertThat(details(redundant)).isEmpty();
        assertThat(latest()).contains(VersionNumber.of("2.0.0"));
        assertThat(condition(zone)).isEqualTo(StoreCondition.READY);
        assertThat(yard.workspace().database().writes()).isEqualTo(written);
    }

    @Test
    void whoLooksOnIsToldThatAStoreWasTakenAwayAndThatItIsBack() throws IOException {
        yard.workspace().replicator().start();
        Waiting.until(() -> yard.workspace().replicator().isIdle());
        AtomicInteger told = new AtomicInteger();
        yard.workspace().changes().listen(_ -> told.incrementAndGet());

        Path aside = Files.move(zoneFolder(), yard.studio.folder.resolve("aside"));
        yard.studio.clock.advance(Duration.ofSeconds(6));
        Waiting.until(() -> told.get() == 1);
        assertThat(details(local)).startsWith("Zone " + zone + " offline");
        Files.move(aside, zoneFolder());
        yard.studio.clock.advance(Duration.ofSeconds(6));
        Waiting.until(() -> told.get() == 2);

        assertThat(details(local)).isEmpty();
    }

    @Test
    void whoAsksHearsAtOnceThatFoldersWereSwapped() throws IOException {
        int other = zone % 3 + 1;
        Path otherFolder = yard.studio.folder.resolve("regions/northeurope/" + other);
        Path aside = Files.move(zoneFolder(), yard.studio.folder.resolve("aside"));
        Files.move(otherFolder, zoneFolder());
        Files.move(aside, otherFolder);
        aMomentPasses();

        assertThat(condition(zone)).isEqualTo(StoreCondition.SWAPPED);
        assertThat(details(local)).contains("zone " + other + ". Put each folder back");
        assertThat(isReady(local)).isFalse();
    }

    @Test
    void whoAsksHearsAtOnceThatTheDatabaseIsOlderThanAStore() throws IOException {
        Path marker = zoneFolder().resolve("gallerist.store");
        String text = Files.readString(marker);
        marker.toFile().setWritable(true);
        Files.writeString(marker, text.replaceFirst("epoch [0-9]+", "epoch 4711"));
        aMomentPasses();

        assertThat(condition(zone)).isEqualTo(StoreCondition.AHEAD);
        assertThat(isReady(local)).isFalse();
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
