package gallerist.storage.replication;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.Waiting;
import gallerist.storage.Yard;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a worker decides that does not know what has changed meanwhile. */
class DecidingTest {
    private static final TargetRegion WEST = target("westeurope", 1, StorageType.STANDARD_LRS);
    private static final TargetRegion NORTH = target("northeurope", 1, StorageType.STANDARD_LRS);
    private static final TargetRegion WEST_US = target("westus", 1, StorageType.STANDARD_LRS);

    private Yard yard;
    private Depot depot;
    private ResourceId id;

    @BeforeEach
    void replicate(@TempDir Path folder) {
        yard = new Yard(folder);
        id = yard.capture("1.0.0", yard.disk("os.raw", 8, 51), WEST, NORTH, WEST_US);
        yard.work();
        depot = yard.depot();
    }

    @AfterEach
    void close() {
        depot.close();
        yard.close();
    }

    private Content content() {
        return depot.database().read(transaction -> ContentTable.of(transaction, id)).orElseThrow();
    }

    private Agenda agenda() {
        return depot.database()
                .write(transaction -> Agendas.next(transaction, content().id(), depot.now()))
                .orElseThrow();
    }

    @Test
    @DisplayName("Rule 2: after a start nothing is deleted before stock was taken of all stores")
    void stockIsTakenBeforeAnythingIsDeleted() throws Exception {
        TargetRegion eastUs = target("eastus", 1, StorageType.STANDARD_LRS);
        ResourceId other = yard.capture("2.0.0", yard.disk("other.raw", 8, 52), WEST, eastUs);
        yard.work();
        Files.delete(yard.files(other, "eastus").getFirst());
        yard.replan(id, WEST, WEST_US);
        depot.close();
        yard.reopen();
        depot = yard.depot();

        new Pass(depot, content().id()).run();

        assertThat(yard.files(id, "northeurope")).isEmpty();
        assertThat(yard.status(other).replicas())
                .extracting(ReplicaStatus::state)
                .containsExactlyInAnyOrder(CopyState.PRESENT, CopyState.LOST);
    }

    @Test
    @DisplayName("Rule 8: while one decides about a version nobody else takes its copies away")
    void onlyOneDecidesAtATime() throws InterruptedException {
        yard.replan(id, WEST);
        Content content = content();
        CountDownLatch hasBegun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Thread one =
                Thread.ofPlatform()
                        .start(() ->
                                depot.database()
                                        .write(transaction -> {
                                            ContentTable.claim(transaction, content.id());
                                            hasBegun.countDown();
                                            awaiting(mayEnd);
                                            return true;
                                        }));
        awaiting(hasBegun);

        Thread other = Thread.ofPlatform().start(new Pass(depot, content.id())::run);

        try {
            Waiting.until(() -> somebodyWaitsForARow() || !other.isAlive());
            assertThat(other.isAlive()).isTrue();
            assertThat(yard.files(id, "northeurope")).allMatch(Files::exists).isNotEmpty();
        } finally {
            mayEnd.countDown();
        }
        one.join();
        other.join();
        assertThat(yard.files(id, "northeurope")).isEmpty();
    }

    private boolean somebodyWaitsForARow() {
        return depot.database()
                .read(transaction ->
                        transaction.count(
                                        """
                                        select count(*) from information_schema.sessions
                                        where blocker_id is not null\
                                        """)
                                > 0);
    }

    private static void awaiting(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("Rule 8: who confirmed what stays by an older plan takes nothing away")
    void confirmedByAnOlderPlanIsNotConfirmed() throws Exception {
        yard.replan(id, WEST);
        Agenda older = agenda();
        yard.replan(id, WEST, WEST_US);
        Files.delete(yard.files(id, "westus").getFirst());

        boolean hasChanged = new Removing(depot, older).release();

        assertThat(hasChanged).isFalse();
        assertThat(agenda().delete()).isEmpty();
        yard.work();
        assertThat(yard.files(id, "westus")).hasSize(1).allMatch(Files::exists);
        assertThat(yard.files(id, "northeurope")).isEmpty();
    }

    @Test
    @DisplayName("Rule 9: a task whose plan has moved meanwhile goes on at once")
    void aTaskGoesOnWherePlansHaveMoved() {
        long before = content().revision();
        yard.replan(id, WEST, NORTH, WEST_US, target("eastus", 1, StorageType.STANDARD_LRS));

        assertThat(new Settling(depot, content().id(), before).run()).contains(depot.now());

        new Pass(depot, content().id()).run();
        assertThat(yard.state(id, "eastus")).isEqualTo(RegionState.COMPLETED);
        assertThat(new Settling(depot, content().id(), content().revision()).run()).isEmpty();
    }
}
