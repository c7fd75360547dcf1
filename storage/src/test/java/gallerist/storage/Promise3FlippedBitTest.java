package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.ResourceId;
import gallerist.model.image.Watch;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.Steer;
import gallerist.model.replication.StorageType;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.replication.Depot;
import gallerist.storage.replication.Scrub;
import gallerist.storage.sql.Transaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Promise 3: a flipped bit is found, named and mended")
class Promise3FlippedBitTest {
    private Yard yard;
    private Path file;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        file = yard.disk("os.raw", 40, 9);
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private ResourceId twoCopies() {
        return yard.capture(
                "1.0.0",
                file,
                target("westeurope", 1, StorageType.STANDARD_LRS),
                target("westus", 1, StorageType.STANDARD_LRS));
    }

    private Verified verify(ResourceId id) {
        return yard.workspace().verification().verify(yard.studio.owner, id, Watch.NONE).orThrow();
    }

    @Test
    void aBitInDataIsFoundNamedAndMended() {
        ResourceId id = twoCopies();
        yard.work();
        long place = Yard.dataIn(file);
        Path damaged = yard.files(id, "westus").getFirst();
        Yard.flip(damaged, place);

        Verified found = verify(id);

        assertThat(found.damaged())
                .singleElement()
                .satisfies(damage -> {
                    assertThat(damage.region().name()).isEqualTo("westus");
                    assertThat(damage.blocks()).containsExactly((int) (place >> 22));
                    assertThat(damage.action()).isEqualTo(Damage.Action.REPAIR);
                });
        assertThat(yard.state(id, "westus")).isEqualTo(RegionState.REPLICATING);
        yard.work();
        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.files(id, "westus")).allMatch(each -> Yard.isSame(each, file));
        assertThat(yard.stored(name -> name.endsWith(".bad"))).isEmpty();
        assertThat(verify(id).isWhole()).isTrue();
    }

    @Test
    void whatIsMadeAgainWhileOthersAreReadIsCountedToo() {
        ResourceId id = twoCopies();
        steer(Steer.PAUSE, id);
        yard.work();
        try (Depot depot = yard.depot()) {
            List<CopyRow> before = depot.database().read(transaction -> copies(transaction, id));
            steer(Steer.RESUME, id);
            yard.work();

            Verified found = new Scrub(depot).of(before, Watch.NONE);

            assertThat(before).extracting(CopyRow::state).contains(CopyState.HELD);
            assertThat(found.checked()).isEqualTo(2);
            assertThat(found.isWhole()).isTrue();
        }
    }

    private void steer(Steer way, ResourceId id) {
        yard.workspace()
                .holds()
                .steer(way, yard.studio.owner, id, Optional.of(Regions.of("westus")))
                .orThrow();
    }

    private static List<CopyRow> copies(Transaction transaction, ResourceId id) {
        return CopyTable.of(transaction, ContentTable.of(transaction, id).orElseThrow().id());
    }

    @Test
    void aFileThatIsGoneIsNamedByTheFirstProcessThatLooksAndMadeAgain() throws IOException {
        ResourceId id = twoCopies();
        yard.work();
        Files.delete(yard.files(id, "westus").getFirst());
        yard.studio.reopen();

        Verified found = verify(id);

        assertThat(found.checked()).isEqualTo(2);
        assertThat(found.damaged())
                .singleElement()
                .satisfies(damage -> assertThat(damage.region().name()).isEqualTo("westus"));
        yard.work();
        assertThat(yard.files(id, "westus")).allMatch(each -> Yard.isSame(each, file));
    }

    @Test
    @DisplayName("Rule 5: garbage in a hole is found, too")
    void garbageInAHoleIsFound() {
        ResourceId id = twoCopies();
        yard.work();
        Yard.flip(yard.files(id, "westus").getFirst(), Yard.holeIn(file));

        assertThat(verify(id).damaged()).hasSize(1);
        yard.work();

        assertThat(yard.files(id, "westus")).allMatch(each -> Yard.isSame(each, file));
    }

    @Test
    @DisplayName("Rule 11: where no good copy is left, the bytes stay and it says so")
    void theLastCopyIsKeptWhenItIsDamaged() {
        ResourceId id =
                yard.capture("1.0.0", file, target("westeurope", 1, StorageType.STANDARD_LRS));
        yard.work();
        long place = Yard.dataIn(file);
        Yard.flip(yard.files(id, "westeurope").getFirst(), place);

        assertThat(verify(id).damaged())
                .extracting(Damage::action)
                .containsExactly(Damage.Action.LOST);
        yard.work();
        assertThat(verify(id).damaged())
                .as("what it says when it is asked again")
                .singleElement()
                .satisfies(damage -> {
                    assertThat(damage.blocks()).containsExactly((int) (place >> 22));
                    assertThat(damage.action()).isEqualTo(Damage.Action.LOST);
                });

        assertThat(yard.state(id, "westeurope")).isEqualTo(RegionState.FAILED);
        assertThat(yard.status(id).status().regions().getFirst().details())
                .contains("damaged or lost");
        assertThat(yard.stored(name -> name.endsWith(".bad"))).hasSize(1);
        assertThat(yard.status(id).replicas())
                .extracting(ReplicaStatus::state)
                .containsExactly(CopyState.DAMAGED);
    }

    @Test
    void ofTheLastCopyThatIsGoneNothingIsKept() throws IOException {
        ResourceId id =
                yard.capture("1.0.0", file, target("westeurope", 1, StorageType.STANDARD_LRS));
        yard.work();
        Files.delete(yard.files(id, "westeurope").getFirst());

        verify(id);
        yard.work();

        assertThat(verify(id).damaged())
                .extracting(Damage::action)
                .containsExactly(Damage.Action.LOST);
    }

    @Test
    @DisplayName("Rule 11: right blocks of two damaged copies make a good one")
    void rightBlocksOfTwoDamagedCopiesMakeAGoodOne() {
        ResourceId id = twoCopies();
        yard.work();
        Yard.flip(yard.files(id, "westeurope").getFirst(), Yard.dataIn(file));
        Yard.flip(yard.files(id, "westus").getFirst(), Yard.lastDataIn(file));
        assertThat(verify(id).damaged()).hasSize(2);

        yard.work();
        yard.studio.clock.advance(Duration.ofHours(1));
        yard.work();

        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.files(id, "westus")).allMatch(each -> Yard.isSame(each, file));
        assertThat(yard.files(id, "westeurope")).allMatch(each -> Yard.isSame(each, file));
    }

    @Test
    @DisplayName("Rule 5: a source that is found damaged while others are made is taken out of use")
    void aDamagedSourceSpoilsNothing() {
        ResourceId id =
                yard.capture(
                        "1.0.0",
                        file,
                        target("westeurope", 1, StorageType.STANDARD_LRS),
                        target("northeurope", 1, StorageType.STANDARD_LRS));
        yard.work();
        Yard.flip(yard.files(id, "westeurope").getFirst(), Yard.dataIn(file));

        yard.replan(
                id,
                target("westeurope", 1, StorageType.STANDARD_LRS),
                target("northeurope", 1, StorageType.STANDARD_LRS),
                target("westus", 1, StorageType.STANDARD_LRS));
        yard.work();

        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        for (String region : new String[] {"westeurope", "northeurope", "westus"}) {
            assertThat(yard.files(id, region)).allMatch(each -> Yard.isSame(each, file));
        }
    }

    @Nested
    @DisplayName("of two disks one")
    class OfTwoDisksOne {
        private ResourceId id;
        private Path data;

        @BeforeEach
        void isDamagedInBothCopies() {
            data = yard.disk("data.raw", 8, 10);
            id =
                    yard.capture(
                            "1.0.0",
                            List.of(file, data),
                            target("westeurope", 1, StorageType.STANDARD_LRS),
                            target("westus", 1, StorageType.STANDARD_LRS));
            yard.work();
        }

        private Path data(String region) {
            return yard.files(id, region).getLast();
        }

        private void loseTheDataDisk() {
            for (String region : List.of("westeurope", "westus")) {
                Yard.flip(data(region), Yard.dataIn(data));
            }
            verify(id);
            yard.work();
        }

        private Outcome<Exported> export(int lun) {
            return yard.workspace()
                    .exports()
                    .export(
                            yard.studio.owner,
                            id,
                            Optional.empty(),
                            lun,
                            file.resolveSibling("out" + lun + ".raw"),
                            Watch.NONE);
        }

        @Test
        @DisplayName("only that is condemned, and brought again")
        void onlyTheDamagedOneIsBroughtAgain() {
            Yard.flip(data("westus"), Yard.dataIn(data));

            assertThat(verify(id).damaged()).extracting(Damage::lun).containsExactly(0);
            assertThat(yard.stored(name -> name.endsWith(".bad")))
                    .singleElement()
                    .satisfies(bad -> assertThat(bad.toString()).endsWith("lun0.bad"));
            yard.work();

            assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
            assertThat(data("westus")).matches(each -> Yard.isSame(each, data));
            assertThat(yard.stored(name -> name.endsWith(".bad"))).isEmpty();
            Transfer repair = transfers().getLast();
            assertThat(repair.bytesWritten()).isLessThan(2 << 20);
            assertThat(repair.bytesCrossed()).as("only the damaged block").isLessThan(1 << 20);
        }

        private List<Transfer> transfers() {
            Instant now = yard.studio.clock.instant().plusSeconds(1);
            return yard.workspace()
                    .replicationHistory()
                    .transfers(yard.studio.owner, id, Instant.EPOCH, now)
                    .orThrow();
        }

        @Test
        void theOtherCanStillBeWrittenOutAndTheCauseIsTold() {
            loseTheDataDisk();

            assertThat(export(DiskImage.OS).orThrow().file())
                    .matches(each -> Yard.isSame(each, file));
            assertThat(export(0))
                    .isEqualTo(Outcome.refused(new Problem.NoGoodCopy(id, "0", Optional.empty())));
        }

        @Test
        void bothRowsSayThatItIsLost() {
            for (String region : List.of("westeurope", "westus")) {
                Yard.flip(data(region), Yard.dataIn(data));
            }

            assertThat(verify(id).damaged())
                    .extracting(Damage::action)
                    .containsExactly(Damage.Action.LOST, Damage.Action.LOST);
        }

        @Test
        @DisplayName("a repair in vain leaves nothing behind and is not told over and over")
        void aRepairInVainIsQuiet() {
            loseTheDataDisk();
            int events = events();

            for (int hour = 0; hour < 3; hour++) {
                yard.studio.clock.advance(Duration.ofHours(1));
                yard.work();
            }

            assertThat(events()).isEqualTo(events);
            assertThat(yard.stored(name -> name.endsWith(".part"))).isEmpty();
        }

        private int events() {
            Instant now = yard.studio.clock.instant().plusSeconds(1);
            return yard.workspace()
                    .replicationHistory()
                    .events(yard.studio.owner, id, Instant.EPOCH, now)
                    .orThrow()
                    .size();
        }

        @Test
        void aFileThatIsPutBackMendsAllCopies() throws IOException {
            loseTheDataDisk();
            Path bad = yard.stored(name -> name.endsWith(".bad")).getFirst();
            Files.copy(data, Path.of(bad.toString().replace(".bad", ".img")));

            yard.studio.clock.advance(Duration.ofHours(1));
            yard.work();
            yard.studio.clock.advance(Duration.ofHours(1));
            yard.work();

            assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
            assertThat(data("westeurope")).matches(each -> Yard.isSame(each, data));
            assertThat(yard.stored(name -> name.endsWith(".bad"))).isEmpty();
        }
    }
}
