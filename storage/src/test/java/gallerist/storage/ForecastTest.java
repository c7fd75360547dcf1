package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.TagOperation;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.TransferRate;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plans say beside what then happens, with real files. */
class ForecastTest {
    private static final long RATE = 400_000;
    private static final int CHANGES = 8;
    private static final int STALE = 100;
    private static final List<String> OTHERS = List.of("northeurope", "eastus", "japaneast");

    private final Random random = new Random(20261122);
    private Yard yard;
    private ResourceId id;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        id =
                yard.capture(
                        "1.0.0",
                        yard.disk("os.raw", 8, 5),
                        new SafetyProfile(true, false),
                        target("westeurope", 1, StorageType.STANDARD_LRS));
        yard.work();
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private ImageVersion seen() {
        return yard.workspace().versions().show(yard.studio.owner, id).orThrow();
    }

    private static Edit<ImageVersion> edit(ImageVersion seen, List<TargetRegion> targets) {
        return Edit.basedOn(seen, stored -> stored.with(stored.publishing().withTargets(targets)));
    }

    private ReplicationPlan plan(Edit<ImageVersion> edit) {
        return yard.workspace()
                .plans()
                .change(yard.studio.owner, id, edit, Reckoning.AS_KNOWN)
                .orThrow();
    }

    private Outcome<ImageVersion> write(Edit<ImageVersion> edit) {
        return yard.workspace().versions().write(yard.studio.owner, id, edit);
    }

    private List<TargetRegion> targets() {
        List<TargetRegion> targets = new ArrayList<>();
        targets.add(target("westeurope", 1 + random.nextInt(2), StorageType.STANDARD_LRS));
        for (String other : OTHERS) {
            if (random.nextBoolean()) {
                targets.add(target(other, 1 + random.nextInt(3), StorageType.STANDARD_LRS));
            }
        }
        return targets;
    }

    private List<Transfer> transfers(Instant from) {
        return yard.workspace()
                .replicationHistory()
                .transfers(yard.studio.owner, id, from, yard.studio.clock.instant().plusSeconds(1))
                .orThrow();
    }

    @Test
    void theBytesOfAPlanAreTheBytesThatAreWritten() {
        long all = 0;
        for (int i = 0; i < CHANGES; i++) {
            yard.studio.clock.advance(Duration.ofMinutes(10));
            Instant from = yard.studio.clock.instant();
            Edit<ImageVersion> edit = edit(seen(), targets());
            ReplicationPlan plan = plan(edit);

            write(edit).orThrow();
            yard.work();

            List<Transfer> transfers = transfers(from);
            assertThat(transfers.stream().mapToLong(Transfer::bytesWritten).sum())
                    .isEqualTo(plan.bytesWritten());
            assertThat(transfers.stream().mapToLong(Transfer::bytesCrossed).sum())
                    .isEqualTo(plan.bytesAcross());
            all += plan.bytesWritten();
        }
        assertThat(all).isPositive();
    }

    @Test
    void aPlanTellsWhichStoresAreOutAndOnlyThose() {
        Edit<ImageVersion> edit =
                edit(
                        seen(),
                        List.of(
                                target("westeurope", 1, StorageType.STANDARD_LRS),
                                target("northeurope", 1, StorageType.STANDARD_LRS)));
        yard.allowDrills();
        isOut("japaneast");
        assertThat(plan(edit).warnings()).noneMatch(Caution.StoresOut.class::isInstance);

        isOut("northeurope");

        assertThat(plan(edit).warnings()).contains(new Caution.StoresOut(List.of("North Europe")));
    }

    private void isOut(String region) {
        yard.workspace()
                .regionStores()
                .drill(
                        yard.studio.owner,
                        Regions.of(region),
                        Optional.empty(),
                        drills -> drills.withOutage(true))
                .orThrow();
    }

    private Edit<ImageVersion> replicasInNorthEurope(int replicas) {
        return edit(
                seen(),
                List.of(
                        target("westeurope", 1, StorageType.STANDARD_LRS),
                        target("northeurope", replicas, StorageType.STANDARD_LRS)));
    }

    @Test
    void aSlowStoreTakesAsLongAsThePlanSays() {
        Region slow = Regions.of("northeurope");
        yard.allowDrills();
        yard.workspace()
                .regionStores()
                .drill(yard.studio.owner, slow, Optional.empty(), drills -> drills.withRate(RATE))
                .orThrow();
        yard.studio.clock.run();
        Edit<ImageVersion> edit = replicasInNorthEurope(2);
        ReplicationPlan plan = plan(edit);
        write(edit).orThrow();
        long start = System.nanoTime();
        yard.work();
        double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);

        assertThat(plan.rates())
                .isEqualTo(Map.of(slow, new TransferRate(RATE, TransferRate.Basis.DRILLED)));
        assertThat(plan.seconds().low()).isEqualTo(plan.seconds().high()).isGreaterThan(2);
        assertThat(seconds).isCloseTo((double) plan.seconds().low(), Percentage.withPercentage(20));
    }

    @Test
    void aPlanReckonsWithTheLimitThatIsInForceForAllRegionsTogether() {
        yard.workspace().replications().limit(yard.studio.owner, Bandwidth.always(RATE)).orThrow();
        Region north = Regions.of("northeurope");
        Region home = Regions.of("westeurope");

        ReplicationPlan plan =
                plan(
                        edit(
                                seen(),
                                List.of(
                                        target("westeurope", 3, StorageType.STANDARD_LRS),
                                        target("northeurope", 3, StorageType.STANDARD_LRS))));

        TransferRate limited = new TransferRate(RATE, TransferRate.Basis.LIMITED);
        assertThat(plan.rates()).isEqualTo(Map.of(north, limited, home, limited));
        assertThat(plan.seconds().low()).isEqualTo(Math.ceilDiv(plan.bytesWritten(), RATE));
        assertThat(plan.seconds().high()).isGreaterThanOrEqualTo(plan.seconds().low());
    }

    @Test
    void aPlanThatWentStaleIsRefusedEveryTime() {
        for (int i = 0; i < STALE; i++) {
            List<TargetRegion> wanted = targets();
            Edit<ImageVersion> mine = edit(seen(), wanted);
            String hash = plan(mine).hash();
            meddle(i);
            ImageVersion meanwhile = seen();

            assertThat(write(mine).problems()).containsExactly(new Problem.ChangedMeanwhile(id));
            assertThat(seen()).isEqualTo(meanwhile);
            assertThat(plan(edit(meanwhile, wanted)).hash()).isNotEqualTo(hash);
        }
    }

    /** Something that somebody else changes: its plan, its tags, or whether it is latest. */
    private void meddle(int i) {
        ImageVersion now = seen();
        switch (random.nextInt(3)) {
            case 0 ->
                    yard.workspace()
                            .tagging()
                            .update(
                                    yard.studio.owner,
                                    id,
                                    TagOperation.MERGE,
                                    Map.of("round", Integer.toString(i)))
                            .orThrow();
            case 1 ->
                    write(_ ->
                                    now.with(
                                            now.publishing()
                                                    .excluded(
                                                            !now.publishing().excludeFromLatest())))
                            .orThrow();
            default ->
                    write(_ ->
                                    now.with(
                                            now.publishing()
                                                    .withTargets(
                                                            List.of(
                                                                    target(
                                                                            "westeurope",
                                                                            10 + i % 80,
                                                                            StorageType
                                                                                    .STANDARD_LRS)))))
                            .orThrow();
        }
    }
}
