package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.StorageType;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Promise 1: whoever kills the process at any byte loses nothing")
class Promise1KilledTest {
    @TempDir Path temp;

    @Test
    void everythingConvergesAfterAKillAtAnyMoment() throws Exception {
        Path file;
        ResourceId image;
        try (Yard yard = new Yard(temp)) {
            file = yard.disk("os.raw", 96, 7);
            image = yard.image;
            yard.allowDrills();
            yard.slow("westus", 300_000);
        }
        Path folder = temp.resolve("w");
        Map<Path, Object> whole = new HashMap<>();
        Random random = new Random(11);
        for (int kill = 0; kill < 5; kill++) {
            try (Child child =
                    Child.start(ReplicatingLoop.class, folder, image, file, "1.0." + kill)) {
                String line = child.line();
                for (; !line.equals("open"); line = child.line()) {
                    whole.putIfAbsent(Path.of(line), made(Path.of(line)));
                }
                if (kill % 2 == 1) {
                    assertThat(child.line()).isEqualTo("captured");
                }
                LockSupport.parkNanos((long) (random.nextDouble() * 1_000_000_000L));
                child.kill();
            }
        }
        try (Child child = Child.start(ServingUntilKilled.class, folder)) {
            assertThat(child.line()).isEqualTo("copying");
            child.kill();
        }

        try (Yard yard = new Yard(temp)) {
            assertThat(yard.workspace().replications().status(yard.studio.owner, image).orThrow())
                    .flatExtracting(VersionReplication::replicas)
                    .as("copies that a kill has hit")
                    .anyMatch(copy -> copy.state() == CopyState.COPYING);
            for (Path each : Yard.whole(yard.workspace(), image)) {
                whole.putIfAbsent(each, made(each));
            }
            yard.slow("westus", 0);
            yard.work();
            yard.work();

            List<VersionReplication> all =
                    yard.workspace().replications().status(yard.studio.owner, image).orThrow();
            assertThat(all)
                    .isNotEmpty()
                    .allMatch(each -> each.status().aggregated() == AggregatedState.COMPLETED);
            assertThat(all.stream().flatMap(each -> each.replicas().stream()))
                    .allSatisfy(replica ->
                            assertThat(replica.disks())
                                    .allMatch(disk -> Yard.isSame(disk.path(), file)));
            assertThat(yard.stored(name -> name.endsWith(".part"))).isEmpty();
            assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(all.size() * 5);
            assertThat(whole).isNotEmpty();
            for (Path each : whole.keySet()) {
                assertThat(made(each)).as("what was whole before").isEqualTo(whole.get(each));
            }
        }
    }

    /** Which file it is and when it was written, which is another when it was copied again. */
    private static Object made(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        return List.of(found.fileKey(), found.lastModifiedTime());
    }

    @Test
    @DisplayName("Rule 17: what a killed process brought is told by who goes on")
    void whatAKilledProcessBroughtIsToldByWhoGoesOn() throws IOException {
        ResourceId id;
        try (Yard yard = new Yard(temp)) {
            yard.allowDrills();
            // What the region has already is nothing of what it gets.
            yard.capture(
                    "0.9.0",
                    yard.disk("other.raw", 4, 3),
                    Yard.target("westeurope", 1, StorageType.STANDARD_LRS),
                    Yard.target("westus", 1, StorageType.STANDARD_LRS));
            yard.work();
            yard.slow("westus", 300_000);
            id =
                    yard.capture(
                            "1.0.0",
                            scattered(temp.resolve("os.raw")),
                            Yard.target("westeurope", 1, StorageType.STANDARD_LRS),
                            Yard.target("westus", 1, StorageType.STANDARD_LRS));
        }
        try (Child child = Child.start(ServingUntilKilled.class, temp.resolve("w"))) {
            assertThat(child.line()).isEqualTo("copying");
            child.kill();
        }
        try (Yard yard = new Yard(temp)) {
            yard.slow("westus", 0);
            yard.work();

            ReplicationHistory history = yard.workspace().replicationHistory();
            Instant now = yard.studio.clock.instant();
            long bytes = yard.status(id).bytes();
            List<Transfer> transfers =
                    history.transfers(yard.studio.owner, id, Instant.EPOCH, now).orThrow();
            assertThat(transfers)
                    .extracting(Transfer::outcome)
                    .containsExactly(Ending.PROCESS_KILLED, Ending.WHOLE);
            assertThat(transfers.getLast().resumedAt())
                    .isBetween(1L, bytes - 1)
                    .isEqualTo(transfers.getFirst().bytesWritten());
            assertThat(transfers).extracting(Transfer::bytesReused).containsOnly(0L);
            assertThat(transfers.stream().mapToLong(Transfer::bytesWritten).sum()).isEqualTo(bytes);
            assertThat(transfers.stream().mapToLong(Transfer::bytesCrossed).sum()).isEqualTo(bytes);
            assertThat(
                            history
                                    .events(yard.studio.owner, id, Instant.EPOCH, now)
                                    .orThrow()
                                    .stream()
                                    .map(CopyEvent::detail))
                    .contains(
                            String.format(
                                    Locale.ROOT,
                                    "Goes on at %,d bytes",
                                    transfers.getLast().resumedAt()));
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            assertThat(history.egress(yard.studio.owner, today, today).orThrow())
                    .singleElement()
                    .satisfies(line -> assertThat(line.crossed()).isEqualTo(line.billed()));
        }
    }

    /** A little in each of many blocks, so that some are whole soon. */
    private static Path scattered(Path file) throws IOException {
        Random random = new Random(5);
        byte[] bytes = new byte[20_000];
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            for (int block = 0; block < 20; block++) {
                random.nextBytes(bytes);
                out.seek((long) block << 22);
                out.write(bytes);
            }
        }
        return file;
    }

    /** As its lease stands there when a process is killed before it says what it copies. */
    @Test
    void whatADeadProcessTookUpWaitsForNoLeaseToEnd() {
        try (Yard yard = new Yard(temp)) {
            Path file = yard.disk("os.raw", 8, 9);
            ResourceId version =
                    yard.capture(
                            "1.0.0",
                            file,
                            Yard.target("westeurope", 1, StorageType.STANDARD_LRS),
                            Yard.target("westus", 1, StorageType.STANDARD_LRS));
            yard.workspace()
                    .database()
                    .write(transaction ->
                            transaction.update(
                                            """
                                            insert into scheduled_tasks(task_name, task_instance,
                                                execution_time, picked, picked_by, last_heartbeat,
                                                version)
                                            select 'replicate', cast(c.id as varchar), ?, true,
                                                'dead', ?, 1
                                            from content c\
                                            """,
                                            yard.studio.clock.instant(),
                                            yard.studio.clock.instant())
                                    == 1);

            yard.workspace().replicator().start();

            Waiting.until(
                    () -> yard.status(version).status().aggregated() == AggregatedState.COMPLETED);
        }
    }
}
