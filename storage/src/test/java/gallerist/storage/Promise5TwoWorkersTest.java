package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.copies.Trouble;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.StorageType;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Promise 5: two workers share one queue, and nothing is made twice")
class Promise5TwoWorkersTest {
    @TempDir Path temp;

    @Test
    void twoWorkersDrainOneQueue() {
        try (Yard yard = new Yard(temp)) {
            Path file = yard.disk("os.raw", 12, 13);
            List<ResourceId> versions = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                versions.add(
                        yard.capture(
                                "1.0." + i,
                                file,
                                target("westeurope", 1, StorageType.STANDARD_LRS),
                                target("northeurope", 2, StorageType.STANDARD_LRS),
                                target("westus", 1, StorageType.STANDARD_LRS)));
            }

            try (Replicator other = yard.workspace().anotherReplicator()) {
                yard.workspace().replicator().start();
                other.start();
                Waiting.until(() -> areWhole(yard, versions));
            }

            List<CopyEvent> events =
                    yard.workspace()
                            .replicationHistory()
                            .events(
                                    yard.studio.owner,
                                    yard.image,
                                    Instant.EPOCH,
                                    Instant.parse("9999-01-01T00:00:00Z"))
                            .orThrow();
            assertThat(
                            events.stream()
                                    .filter(event -> event.to().equals(CopyState.PRESENT.name()))
                                    .collect(
                                            Collectors.groupingBy(
                                                    CopyEvent::copy, Collectors.counting())))
                    .hasSize(6 * 4)
                    .allSatisfy((_, times) -> assertThat(times).isEqualTo(1));
            assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(6 * 4);
        }
    }

    /** What one worker has in hand the other looks at again when time has passed. */
    private static boolean areWhole(Yard yard, List<ResourceId> versions) {
        yard.studio.clock.advance(Duration.ofMillis(60));
        return versions.stream()
                .allMatch(id -> yard.status(id).status().aggregated() == AggregatedState.COMPLETED);
    }

    @Test
    @DisplayName("Rule 7: what a worker finished that lost its copy to another is not believed")
    void aZombieDoesNotFinishWhatAnotherHasTakenUp() {
        try (Yard yard = new Yard(temp)) {
            ResourceId id =
                    yard.capture(
                            "1.0.0",
                            yard.disk("os.raw", 12, 14),
                            target("westeurope", 1, StorageType.STANDARD_LRS),
                            target("westus", 1, StorageType.STANDARD_LRS));
            yard.workspace().replicator().runOnce();
            Database database = yard.workspace().database();
            CopyRow first = database.write(transaction -> takenUpAgain(transaction, id));
            CopyRow second = database.write(transaction -> takenUpAgain(transaction, id));

            boolean isBelieved =
                    database.write(transaction ->
                            CopyTable.present(
                                    transaction, second, first.attempt(), "direct", Instant.EPOCH));

            assertThat(isBelieved).isFalse();
            CopyRow left = database.read(transaction -> copy(transaction, id));
            assertThat(left).isEqualTo(second);
            assertThat(left.state()).isEqualTo(CopyState.COPYING);
        }
    }

    /** The same copy, as whoever takes it up from now on knows it. */
    private static CopyRow takenUpAgain(Transaction transaction, ResourceId id) {
        CopyRow copy = copy(transaction, id);
        assertThat(
                        CopyTable.claim(
                                transaction,
                                copy,
                                "worker",
                                new CopyTable.Beginning(copy.slot().region(), 0, 0, ""),
                                Instant.EPOCH))
                .isTrue();
        return copy(transaction, id);
    }

    private static CopyRow copy(Transaction transaction, ResourceId id) {
        return CopyTable.of(transaction, ContentTable.of(transaction, id).orElseThrow().id())
                .getFirst();
    }

    @Test
    @DisplayName("Rule 7: a worker that lost its copy to another changes nothing any more")
    void aZombieChangesNothing() {
        try (Yard yard = new Yard(temp)) {
            Path file = yard.disk("os.raw", 12, 14);
            ResourceId id =
                    yard.capture(
                            "1.0.0",
                            file,
                            target("westeurope", 1, StorageType.STANDARD_LRS),
                            target("westus", 1, StorageType.STANDARD_LRS));
            yard.workspace().replicator().runOnce();
            CopyRow row =
                    yard.workspace()
                            .database()
                            .read(transaction ->
                                    CopyTable.of(
                                                    transaction,
                                                    ContentTable.of(transaction, id)
                                                            .orElseThrow()
                                                            .id())
                                            .getFirst());

            boolean changed =
                    yard.workspace()
                            .database()
                            .write(transaction ->
                                    CopyTable.waits(
                                            transaction,
                                            row,
                                            row.attempt() - 1,
                                            Trouble.NONE,
                                            1,
                                            Instant.EPOCH,
                                            Instant.EPOCH));

            assertThat(changed).isFalse();
            assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        }
    }
}
