package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.copies.StoreCondition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.Source;
import gallerist.model.image.Watch;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.ReplicationStatus;
import gallerist.model.replication.Steer;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.sql.H2File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicationRulesTest {
    private static final TargetRegion WEST = target("westeurope", 1, StorageType.STANDARD_LRS);
    private static final TargetRegion NORTH = target("northeurope", 1, StorageType.STANDARD_LRS);

    @TempDir Path temp;
    private Yard yard;
    private Path file;

    @BeforeEach
    void open() {
        yard = new Yard(temp);
        file = yard.disk("os.raw", 20, 31);
    }

    @AfterEach
    void close() {
        yard.close();
    }

    @Test
    @DisplayName("Rule 1: a whole copy of something known that no row knows is adopted and read")
    void aWholeCopyThatNoRowKnowsIsAdopted() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        Path found = yard.files(id, "northeurope").getFirst();
        yard.workspace()
                .database()
                .write(transaction ->
                        transaction.update("delete from copy where region = 'northeurope'"));

        yard.studio.reopen();
        yard.work();

        assertThat(yard.files(id, "northeurope")).containsExactly(found);
        assertThat(yard.status(id).replicas())
                .allMatch(replica -> replica.verifiedAt().isPresent());
        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(strays()).isEmpty();
    }

    @Test
    @DisplayName("Rule 1: what is adopted and turns out to be damaged is made again")
    void whatIsAdoptedIsReadBeforeItIsBelieved() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        Path found = yard.files(id, "northeurope").getFirst();
        Yard.flip(found, Yard.dataIn(found));
        yard.workspace()
                .database()
                .write(transaction ->
                        transaction.update("delete from copy where region = 'northeurope'"));

        yard.studio.reopen();
        yard.work();

        assertThat(yard.files(id, "northeurope")).allMatch(each -> Yard.isSame(each, file));
    }

    private List<Stray> strays() {
        return yard.workspace().strays().list(yard.studio.owner, Optional.empty()).orThrow();
    }

    @Test
    @DisplayName("Rule 1: bytes that no row knows are left alone")
    void bytesThatNoRowKnowsAreLeftAlone() throws IOException {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        Path known = yard.files(id, "northeurope").getFirst();
        Path stray = Files.copy(known, known.resolveSibling("aaaa.os.img"));

        yard.studio.reopen();
        yard.work();
        yard.replan(id, WEST);
        yard.work();

        assertThat(stray).exists();
        assertThat(known).doesNotExist();
        assertThat(strays())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(id.toString());
                    assertThat(found.reason()).isEqualTo(Stray.Reason.UNCLAIMED);
                    assertThat(stray).startsWith(found.path());
                });
    }

    @Test
    @DisplayName("Rule 1: bytes of versions that nobody knows are listed, and stay")
    void bytesOfUnknownVersionsAreListed() {
        ResourceId id = yard.capture("1.0.0", file, WEST);
        for (String table : List.of("copy", "content_disk", "content")) {
            yard.workspace()
                    .database()
                    .write(transaction -> transaction.update("delete from " + table));
        }

        yard.studio.reopen();
        yard.work();

        assertThat(strays())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(id.toString());
                    assertThat(found.reason()).isEqualTo(Stray.Reason.UNKNOWN);
                    assertThat(found.bytes()).isEqualTo(file.toFile().length());
                });
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(1);
    }

    @Test
    @DisplayName("Rule 2: an older database put back by hand deletes nothing, and notices")
    void anOlderDatabasePutBackByHandDeletesNothing() throws IOException {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        yard.workspace().versions().delete(yard.studio.owner, id).orThrow();
        yard.studio.close();
        Path database = H2File.of(yard.studio.folder);
        Path old = Files.copy(database, temp.resolve("old"));
        yard.studio.reopen();
        yard.workspace().replicator();
        yard.studio.reopen();
        yard.workspace().replicator();
        yard.work();
        ResourceId later = yard.capture("2.0.0", file, WEST, NORTH);
        yard.work();
        yard.studio.close();
        Files.delete(database);
        Files.move(old, database);
        Files.deleteIfExists(yard.studio.folder.resolve("head"));

        yard.studio.reopen();
        yard.work();

        assertThat(
                        yard.workspace()
                                .regionStores()
                                .show(yard.studio.owner, Optional.empty())
                                .orThrow())
                .filteredOn(store -> store.copies() > 0)
                .isNotEmpty()
                .extracting(ZoneStore::condition)
                .containsOnly(StoreCondition.AHEAD);
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(2);
        assertThat(later).isNotNull();
    }

    @Test
    @DisplayName(
            "Rule 4: what was published before a crash kept it from the database stays one copy")
    void whatWasPublishedButNotNotedStaysOneCopy() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        Path published = yard.files(id, "northeurope").getFirst();
        yard.workspace()
                .database()
                .write(transaction ->
                        transaction.update(
                                """
                                update copy set state = 'COPYING', part_worker = worker,
                                    part_attempt = attempt
                                where region = 'northeurope'\
                                """));

        yard.work();

        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.files(id, "northeurope")).containsExactly(published);
        assertThat(Yard.isSame(published, file)).isTrue();
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(2);
        assertThat(yard.stored(name -> name.endsWith(".part"))).isEmpty();
    }

    @Test
    @DisplayName("Rule 2: a backup that comes back deletes nothing before stock was taken")
    void aBackupThatComesBackLosesNothing() throws IOException {
        ResourceId kept = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        Path backup = temp.resolve("before.sql.gz");
        yard.workspace().backups().make(yard.studio.owner, backup).orThrow();
        ResourceId later = yard.capture("2.0.0", file, WEST, NORTH);
        yard.replan(kept, WEST, NORTH, target("westus", 1, StorageType.STANDARD_LRS));
        yard.work();
        yard.studio.close();

        Workspace.restore(yard.studio.folder, backup, "", yard.studio.clock).orThrow();
        yard.studio.reopen();
        yard.work();

        assertThat(yard.status(kept).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(5);
        assertThat(strays()).extracting(Stray::id).containsOnly(kept.toString(), later.toString());
        Rebuilt rebuilt = yard.workspace().rebuilding().run(yard.studio.owner).orThrow();
        yard.work();
        assertThat(rebuilt.resources()).containsExactly(later);
        assertThat(yard.status(later).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.files(later, "northeurope")).allMatch(each -> Yard.isSame(each, file));
    }

    @Test
    @DisplayName("Rule 9: what nobody announces is found within a minute")
    void whatNobodyAnnouncesIsFoundWithinAMinute() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        yard.workspace().replicator().start();
        Waiting.until(ReplicationRulesTest::hasSwept);
        yard.workspace()
                .database()
                .write(transaction ->
                        transaction.update(
                                "update copy set state = 'LOST' where region = 'northeurope'"));
        assertThat(yard.state(id, "northeurope")).isEqualTo(RegionState.REPLICATING);

        yard.studio.clock.advance(Duration.ofMinutes(1));

        Waiting.until(() -> yard.state(id, "northeurope") == RegionState.COMPLETED);
    }

    /** Else the first sweep may come upon what nobody announces. */
    private static boolean hasSwept() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("replication sweep"))
                .flatMap(thread -> Stream.of(thread.getValue()))
                .anyMatch(frame -> frame.getMethodName().equals("waitForPoke"));
    }

    @Test
    @DisplayName("Rule 12: Premium comes first, then the oldest; ten minutes lift one class")
    void premiumComesFirstUntilOthersHaveWaited() {
        ResourceId waiting = yard.capture("1.0.0", file, WEST, NORTH);
        yard.studio.clock.advance(Duration.ofSeconds(1));
        ResourceId premium =
                yard.capture(
                        "2.0.0", file, WEST, target("northeurope", 1, StorageType.PREMIUM_LRS));
        yard.workspace().holds().steer(Steer.PAUSE, yard.studio.owner, waiting, Optional.empty());
        yard.work();
        assertThat(arrivals()).containsExactly(premium);

        yard.workspace().holds().steer(Steer.RESUME, yard.studio.owner, waiting, Optional.empty());
        ResourceId later =
                yard.capture(
                        "3.0.0", file, WEST, target("northeurope", 1, StorageType.PREMIUM_LRS));
        yard.studio.clock.advance(Duration.ofMinutes(1));
        ResourceId last = yard.capture("4.0.0", file, WEST, NORTH);
        yard.work();
        assertThat(arrivals()).containsExactly(premium, later, waiting, last);
    }

    @Test
    @DisplayName("Rule 12: whoever has waited for ten minutes is not passed by Premium")
    void whoeverHasWaitedIsNotPassedBy() {
        ResourceId waiting = yard.capture("1.0.0", file, WEST, NORTH);
        yard.workspace().holds().steer(Steer.PAUSE, yard.studio.owner, waiting, Optional.empty());
        yard.work();
        yard.workspace().holds().steer(Steer.RESUME, yard.studio.owner, waiting, Optional.empty());
        yard.studio.clock.advance(Duration.ofMinutes(11));
        ResourceId premium =
                yard.capture(
                        "2.0.0", file, WEST, target("northeurope", 1, StorageType.PREMIUM_LRS));

        yard.work();

        assertThat(arrivals()).containsExactly(waiting, premium);
    }

    private List<ResourceId> arrivals() {
        return yard
                .workspace()
                .replicationHistory()
                .transfers(
                        yard.studio.owner,
                        yard.image,
                        Instant.EPOCH,
                        Instant.parse("9999-01-01T00:00:00Z"))
                .orThrow()
                .stream()
                .map(Transfer::version)
                .toList();
    }

    @Test
    @DisplayName("Rule 14: a shallow version uses bytes that are there, and keeps them")
    void aShallowVersionUsesBytesThatAreThere() {
        ResourceId snapshot = source("web");
        ResourceId id = yard.image.version("1.0.0");

        yard.workspace()
                .captures()
                .imageVersion(
                        yard.studio.owner,
                        id,
                        _ -> shallow(id, new Source.OfResource(snapshot)),
                        Watch.NONE)
                .orThrow();

        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.status(id).status().regions())
                .extracting(ReplicationStatus.InRegion::details)
                .containsExactly("No copy of its own");
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(1);
        assertThat(Acting.problem(yard.workspace().sources().delete(yard.studio.owner, snapshot)))
                .isInstanceOf(Problem.UsedByShallow.class);
        ResourceId other = yard.image.version("2.0.0");
        assertThat(
                        Acting.problem(
                                yard.workspace()
                                        .captures()
                                        .imageVersion(
                                                yard.studio.owner,
                                                other,
                                                _ ->
                                                        shallow(
                                                                other,
                                                                new Source.DiskFile(
                                                                        file.toString())),
                                                Watch.NONE)))
                .isInstanceOf(Problem.ShallowFromFile.class);
    }

    private ResourceId source(String name) {
        ResourceId id =
                ResourceId.of(yard.studio.group + "/providers/Microsoft.Compute/snapshots/" + name);
        yard.workspace()
                .captures()
                .source(
                        yard.studio.owner,
                        id,
                        _ ->
                                Samples.source(
                                        id,
                                        new NamedSource.SourceDisk(
                                                -1, file.toString(), file.toFile().length())),
                        Watch.NONE)
                .orThrow();
        return id;
    }

    private static ImageVersion shallow(ResourceId id, Source.Place place) {
        ImageVersion version =
                Samples.version(
                        id,
                        new Source.FromDisks(List.of(new Source.Disk(-1, place))),
                        SafetyProfile.DEFAULT);
        Publishing plan = version.publishing();
        return Samples.with(
                version,
                new Publishing(
                        List.of(WEST),
                        1,
                        false,
                        plan.published(),
                        plan.endOfLife(),
                        plan.storage(),
                        ReplicationMode.SHALLOW));
    }

    @Test
    @DisplayName("Rule 14: a version without bytes is never queued and never green")
    void aVersionWithoutBytesIsNeverQueued() {
        ResourceId id = yard.studio.version(yard.image, "1.0.0");

        assertThat(yard.workspace().replicator().runOnce()).isZero();

        assertThat(yard.state(id, "westeurope")).isEqualTo(RegionState.UNKNOWN);
        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.UNKNOWN);
    }

    @Test
    void aVersionOfASnapshotHasItsBytes() {
        ResourceId snapshot = source("web");
        ResourceId id = yard.image.version("1.0.0");
        ImageVersion wanted =
                Samples.with(
                        shallow(id, new Source.OfResource(snapshot)),
                        Yard.plan(Samples.publishing(), WEST, NORTH));

        yard.workspace()
                .captures()
                .imageVersion(yard.studio.owner, id, _ -> wanted, Watch.NONE)
                .orThrow();
        yard.workspace().sources().delete(yard.studio.owner, snapshot).orThrow();
        yard.work();

        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.files(id, "northeurope"))
                .hasSize(1)
                .allMatch(each -> Yard.isSame(each, file));
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(2);
    }

    @Test
    @DisplayName("Rule 16: space is promised once for all regions on a device")
    void spaceIsPromisedOnceForADevice() throws IOException {
        Path mount = Files.createDirectory(temp.resolve("small"));
        byte[] bytes = new byte[8 << 20];
        new Random(5).nextBytes(bytes);
        Path data = Files.write(temp.resolve("full.raw"), bytes);
        try (SmallDisk _ = SmallDisk.at(mount, 13)) {
            for (String region : List.of("westus", "northcentralus")) {
                yard.workspace()
                        .regionStores()
                        .set(
                                yard.studio.owner,
                                Regions.of(region),
                                Optional.of(1),
                                mount.resolve(region))
                        .orThrow();
            }
            ResourceId id =
                    yard.capture(
                            "1.0.0",
                            data,
                            WEST,
                            target("westus", 1, StorageType.STANDARD_LRS),
                            target("northcentralus", 1, StorageType.STANDARD_LRS));
            yard.work();

            assertThat(List.of(yard.state(id, "westus"), yard.state(id, "northcentralus")))
                    .containsExactlyInAnyOrder(RegionState.COMPLETED, RegionState.FAILED);
            assertThat(
                            yard.workspace()
                                    .replicationHistory()
                                    .transfers(
                                            yard.studio.owner,
                                            id,
                                            Instant.EPOCH,
                                            Instant.parse("9999-01-01T00:00:00Z"))
                                    .orThrow())
                    .hasSize(1);
            yard.studio.close();
        }
    }

    @Test
    @DisplayName("Rule 16: a gibibyte of the database's device is left alone")
    void aGibibyteIsLeftForTheDatabase() throws IOException {
        byte[] bytes = new byte[16 << 20];
        new Random(6).nextBytes(bytes);
        Path data = Files.write(temp.resolve("full.raw"), bytes);
        Path mount = Files.createDirectory(temp.resolve("small"));
        try (SmallDisk _ = SmallDisk.at(mount, 1024 + 26);
                Yard small = new Yard(mount)) {
            ResourceId id = small.capture("1.0.0", data, WEST, NORTH);

            small.work();

            assertThat(small.state(id, "westeurope")).isEqualTo(RegionState.COMPLETED);
            assertThat(small.state(id, "northeurope")).isEqualTo(RegionState.FAILED);
            assertThat(Files.getFileStore(mount).getUsableSpace()).isGreaterThan(1L << 30);
        }
    }

    @Test
    @DisplayName("Rule 17: what crossed and what is billed are two figures")
    void whatCrossedAndWhatIsBilledAreTwoFigures() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        yard.replan(id, WEST, target("northeurope", 3, StorageType.STANDARD_LRS));
        yard.work();
        LocalDate day = LocalDate.parse("2026-03-01");

        List<EgressLine> lines =
                yard.workspace().replicationHistory().egress(yard.studio.owner, day, day).orThrow();

        assertThat(lines)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.crossed()).isPositive();
                    assertThat(line.billed()).isEqualTo(line.crossed());
                });
        List<CopyEvent> events =
                yard.workspace()
                        .replicationHistory()
                        .events(
                                yard.studio.owner,
                                id,
                                Instant.EPOCH,
                                Instant.parse("9999-01-01T00:00:00Z"))
                        .orThrow();
        assertThat(events).isSortedAccordingTo(Comparator.comparingLong(CopyEvent::sequence));
        assertThat(events.stream().filter(event -> event.to().equals("PRESENT"))).hasSize(4);
    }

    @Test
    @DisplayName("Rule 17: only what changed crosses, the rest is in the region already")
    void onlyWhatChangedCrosses() throws IOException {
        yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        Path next = Files.copy(file, temp.resolve("next.raw"));
        Yard.flip(next, Yard.dataIn(next));

        ResourceId id = yard.capture("1.0.1", next, WEST, NORTH);
        yard.work();

        Transfer transfer = lastTransfer(id);
        assertThat(transfer.bytesCrossed()).isBetween(1L, 8L << 20);
        assertThat(transfer.bytesReused()).isPositive();
    }

    @Test
    @DisplayName("Rule 17: what an older version has does not cross where the newest is another")
    void whatTheRegionHasOfAnyVersionDoesNotCross() throws IOException {
        yard.capture("1.0.0", file, WEST, NORTH);
        yard.capture("1.1.0", yard.disk("other.raw", 4, 99), WEST, NORTH);
        yard.work();

        ResourceId id = yard.capture("1.2.0", file, WEST, NORTH);
        yard.work();

        assertThat(lastTransfer(id).bytesCrossed()).isZero();
        assertThat(lastTransfer(id).bytesReused()).isPositive();
    }

    private Transfer lastTransfer(ResourceId id) {
        return yard.workspace()
                .replicationHistory()
                .transfers(
                        yard.studio.owner, id, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"))
                .orThrow()
                .getLast();
    }

    @Test
    @DisplayName("Rule 17: after 400 days a day is left of what happened to a copy")
    void afterFourHundredDaysADayIsLeft() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        Instant whole = yard.studio.clock.instant();
        long before = events(id).size();
        yard.studio.clock.advance(Duration.ofDays(400).minusSeconds(1));
        yard.workspace().replicator().keepHouse();
        assertThat(events(id)).hasSize((int) before);

        yard.studio.clock.advance(Duration.ofSeconds(2));
        yard.workspace().replicator().keepHouse();

        assertThat(events(id))
                .hasSize(2)
                .allMatch(event -> event.to().equals("PRESENT") && event.at().equals(whole));
        assertThat(
                        yard.workspace()
                                .replicationHistory()
                                .at(yard.studio.owner, id, whole)
                                .orThrow()
                                .getFirst()
                                .status()
                                .aggregated())
                .isEqualTo(AggregatedState.COMPLETED);
    }

    private List<CopyEvent> events(ResourceId id) {
        return yard.workspace()
                .replicationHistory()
                .events(yard.studio.owner, id, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"))
                .orThrow();
    }

    @Test
    @DisplayName("Rule 18: what lies in stores is for its owner's eyes, and not to be written")
    void whatLiesInStoresIsForItsOwner() throws IOException {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        Path copy = yard.files(id, "northeurope").getFirst();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("r--------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aReplicaIsExportedAsTheFileItWas() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        Path out = temp.resolve("out.raw");

        Exported exported =
                yard.workspace()
                        .exports()
                        .export(
                                yard.studio.owner,
                                id,
                                Optional.of(Regions.of("northeurope")),
                                -1,
                                out,
                                Watch.NONE)
                        .orThrow();

        assertThat(exported.region().name()).isEqualTo("northeurope");
        assertThat(Yard.isSame(out, file)).isTrue();
    }

    @Test
    void whatIsNotThereIsNotExportedAndIsNotCalledARecord() {
        ResourceId none = yard.image.version("7.7.7");

        assertThat(
                        yard.workspace()
                                .exports()
                                .export(
                                        yard.studio.owner,
                                        none,
                                        Optional.empty(),
                                        -1,
                                        temp.resolve("out.raw"),
                                        Watch.NONE)
                                .problems())
                .containsExactly(new Problem.NotFound(none));
    }
}
