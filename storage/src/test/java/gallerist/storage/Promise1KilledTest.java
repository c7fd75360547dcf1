package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.StorageType;
import java.nio.file.Path;
import java.util.List;
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
        }
        Path folder = temp.resolve("w");
        Random random = new Random(11);
        for (int kill = 0; kill < 6; kill++) {
            try (Child child =
                    Child.start(ReplicatingLoop.class, folder, image, file, "1.0." + kill)) {
                assertThat(child.line()).isEqualTo("open");
                LockSupport.parkNanos((long) (random.nextDouble() * 1_500_000_000L));
                child.kill();
            }
        }

        try (Yard yard = new Yard(temp)) {
            yard.work();
            yard.work();

            List<VersionReplication> all =
                    yard.workspace().replications().status(yard.studio.owner, image).orThrow();
            assertThat(all)
                    .allMatch(each -> each.status().aggregated() == AggregatedState.COMPLETED);
            assertThat(all.stream().flatMap(each -> each.replicas().stream()))
                    .allSatisfy(replica ->
                            assertThat(replica.disks())
                                    .allMatch(disk -> Yard.isSame(disk.path(), file)));
            assertThat(yard.stored(name -> name.endsWith(".part"))).isEmpty();
            assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(all.size() * 5);
        }
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
