package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.image.Watch;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.Blockage;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.Steer;
import gallerist.model.replication.StorageType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastTest {
    private Yard yard;
    private ResourceId id;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.workspace()
                .settings()
                .write(
                        yard.studio.owner,
                        before -> new WorkspaceSettings(before.apiVersion(), true))
                .orThrow();
        id =
                yard.capture(
                        "1.0.0",
                        yard.disk("os.raw", 20, 3),
                        target("westeurope", 1, StorageType.STANDARD_LRS),
                        target("northeurope", 1, StorageType.STANDARD_ZRS));
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private Instant later() {
        Instant then = yard.studio.clock.instant();
        yard.studio.clock.advance(Duration.ofDays(1));
        return then;
    }

    private void drill(String region, UnaryOperator<Drills> drills) {
        yard.workspace()
                .regionStores()
                .drill(yard.studio.owner, Regions.of(region), Optional.empty(), drills)
                .orThrow();
    }

    private List<VersionReplication> at(Instant moment) {
        return yard.workspace()
                .replicationHistory()
                .at(yard.studio.owner, yard.image, moment)
                .orThrow();
    }

    private RegionWord word(Instant moment, String region) {
        return at(moment).getFirst().regions().stream()
                .filter(in -> in.region().name().equals(region))
                .findFirst()
                .orElseThrow()
                .reading()
                .word();
    }

    @Test
    void whatCameLaterWasNotThere() {
        Instant captured = later();
        yard.work();
        Instant whole = later();

        assertThat(at(captured.minusSeconds(1))).isEmpty();
        assertThat(at(captured).getFirst().replicas())
                .extracting(ReplicaStatus::state)
                .containsExactly(CopyState.PRESENT);
        assertThat(at(whole).getFirst().replicas())
                .hasSize(4)
                .allMatch(replica -> replica.state() == CopyState.PRESENT)
                .extracting(ReplicaStatus::storage)
                .contains(StorageType.STANDARD_ZRS);
        assertThat(at(whole).getFirst().status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
    }

    @Test
    void aVersionThatIsGoneIsStillThereInThePast() {
        yard.work();
        Instant whole = later();
        yard.workspace().versions().deleteForGood(yard.studio.owner, id).orThrow();
        yard.work();
        Instant gone = later();

        assertThat(at(whole).getFirst().version()).isEqualTo(id);
        assertThat(at(gone)).isEmpty();
    }

    @Test
    void whyARegionDidNotGoOnIsKept() {
        drill("northeurope", drills -> drills.withFull(true));
        yard.work();
        Instant full = later();
        drill("northeurope", drills -> drills.withFull(false).withOutage(true));
        yard.work();
        Instant out = later();
        drill("northeurope", drills -> drills.withOutage(false));
        yard.workspace()
                .holds()
                .steer(Steer.CANCEL, yard.studio.owner, id, Optional.of(Regions.of("northeurope")))
                .orThrow();
        yard.work();
        Instant cancelled = later();
        yard.workspace()
                .holds()
                .steer(Steer.RETRY, yard.studio.owner, id, Optional.of(Regions.of("northeurope")))
                .orThrow();
        yard.work();
        Instant whole = later();

        assertThat(word(full, "northeurope"))
                .isInstanceOfSatisfying(
                        RegionWord.Blocked.class,
                        blocked -> assertThat(blocked.reason()).isInstanceOf(Blockage.Full.class));
        assertThat(word(out, "northeurope")).isEqualTo(new RegionWord.Offline());
        assertThat(word(cancelled, "northeurope")).isEqualTo(new RegionWord.Cancelled());
        assertThat(at(cancelled).getFirst().regions())
                .anyMatch(in -> in.details().startsWith("Cancelled by "));
        assertThat(word(whole, "northeurope")).isEqualTo(new RegionWord.Verified(false));
        assertThat(word(whole, "westeurope")).isEqualTo(new RegionWord.Verified(false));
    }

    @Test
    void aBrokenCopyWasBroken() {
        yard.work();
        Yard.flip(
                yard.files(id, "westeurope").getFirst(),
                Yard.dataIn(yard.files(id, "westeurope").getFirst()));
        yard.workspace().verification().verify(yard.studio.owner, id, Watch.NONE).orThrow();
        Instant damaged = later();
        yard.work();
        Instant mended = later();

        assertThat(word(damaged, "westeurope")).isEqualTo(new RegionWord.Repairing());
        assertThat(word(mended, "westeurope")).isEqualTo(new RegionWord.Verified(false));
    }
}
