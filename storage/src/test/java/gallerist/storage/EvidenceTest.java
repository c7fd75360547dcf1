package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.activity.Change;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
    private static final TargetRegion WEST = target("westeurope", 1, StorageType.STANDARD_LRS);
    private static final TargetRegion NORTH = target("northeurope", 2, StorageType.STANDARD_LRS);

    private Yard yard;
    private ResourceId id;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        id = yard.capture("1.0.0", yard.disk("os.raw", 3, 21), WEST, NORTH);
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private List<Entry> noted() {
        return yard
                .workspace()
                .activityLog()
                .list(yard.studio.owner, LogQuery.about(id))
                .orThrow()
                .stream()
                .filter(entry -> entry.operation().equals(Operation.VERSION_REPLICATED.action()))
                .toList();
    }

    @Test
    void aVersionThatIsWholeEverywhereIsNotedWithWhatShowsIt() {
        assertThat(noted()).isEmpty();

        yard.work();

        Entry entry = noted().getFirst();
        assertThat(entry.scope()).isEqualTo(id.toString());
        assertThat(entry.caller()).isEqualTo("Gallerist");
        assertThat(entry.changes())
                .contains(
                        new Change("replicationStatus.aggregatedState", "", "Completed"),
                        new Change("replicationStatus[North Europe].copies", "", "2"),
                        new Change("replicationStatus[West Europe].copies", "", "1"))
                .extracting(Change::field)
                .contains(
                        "storageProfile.osDiskImage.sha256",
                        "replicationStatus[North Europe].verifiedAt");
    }

    @Test
    void nothingIsNotedTwiceUntilSomethingWasCopiedAgain() {
        yard.work();
        yard.work();
        assertThat(noted()).hasSize(1);

        yard.replan(id, WEST, NORTH, target("westus", 1, StorageType.STANDARD_LRS));
        yard.work();

        assertThat(noted()).hasSize(2);
    }
}
