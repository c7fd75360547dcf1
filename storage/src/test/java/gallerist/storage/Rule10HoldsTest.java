package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.Steer;
import gallerist.model.replication.StorageType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Rule 10: pause keeps what was copied, cancel does not")
class Rule10HoldsTest {
    private static final Region WEST_US = Regions.of("westus");

    private Yard yard;
    private Path file;
    private ResourceId id;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        file = yard.disk("os.raw", 60, 15);
        yard.allowDrills();
        yard.workspace()
                .regionStores()
                .drill(
                        yard.studio.owner,
                        WEST_US,
                        Optional.empty(),
                        drills -> drills.withRate(200_000))
                .orThrow();
        id =
                yard.capture(
                        "1.0.0",
                        file,
                        target("westeurope", 1, StorageType.STANDARD_LRS),
                        target("westus", 1, StorageType.STANDARD_LRS));
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private void beginAndWaitForBytes() {
        yard.workspace().replicator().start();
        Waiting.until(() ->
                yard.workspace().replicator().progress().moving().values().stream()
                        .anyMatch(moving -> moving.done() > 100_000));
    }

    private void fast() {
        yard.workspace()
                .regionStores()
                .drill(yard.studio.owner, WEST_US, Optional.empty(), drills -> drills.withRate(0))
                .orThrow();
    }

    private CopyState state() {
        return yard.status(id).replicas().stream()
                .filter(replica -> replica.region().equals(WEST_US))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void aPausedRegionGoesOnWhereItWas() {
        beginAndWaitForBytes();

        yard.workspace()
                .holds()
                .steer(Steer.PAUSE, yard.studio.owner, id, Optional.of(WEST_US))
                .orThrow();
        Waiting.until(() -> yard.workspace().replicator().isIdle());
        assertThat(state()).isEqualTo(CopyState.HELD);
        assertThat(yard.status(id).regions().getLast().reading().word())
                .isEqualTo(new RegionWord.Paused());
        assertThat(yard.stored(name -> name.endsWith(".part"))).hasSize(1);
        assertThat(transfers()).extracting(Transfer::outcome).containsOnly(Ending.PAUSED);
        assertThat(yard.status(id).since()).isPresent();

        fast();
        yard.workspace()
                .holds()
                .steer(Steer.RESUME, yard.studio.owner, id, Optional.of(WEST_US))
                .orThrow();
        Waiting.until(() -> yard.status(id).status().aggregated() == AggregatedState.COMPLETED);
        long resumedAt = transfers().getLast().resumedAt();
        assertThat(resumedAt).isPositive();
        assertThat(transfers().stream().mapToLong(Transfer::bytesWritten).sum())
                .isEqualTo(yard.status(id).bytes());
        assertThat(events())
                .anyMatch(each -> each.startsWith("Held: Paused by"))
                .anyMatch(each -> each.startsWith("Waiting: Resumed by"))
                .contains(String.format(Locale.ROOT, "Copying: Goes on at %,d bytes", resumedAt));
        assertThat(yard.files(id, "westus")).allMatch(each -> Yard.isSame(each, file));
        assertThat(yard.stored(name -> name.endsWith(".part"))).isEmpty();
    }

    @Test
    void whatIsResumedBeforeTheQueueHasNoticedThePauseGoesOnAtOnceAllTheSame() {
        beginAndWaitForBytes();

        for (int round = 0; round < 3; round++) {
            steer(Steer.PAUSE);
            Waiting.until(() -> yard.workspace().replicator().isIdle());
            steer(Steer.RESUME);
            Waiting.until(() -> state() == CopyState.COPYING);
        }
    }

    private void steer(Steer way) {
        yard.workspace().holds().steer(way, yard.studio.owner, id, Optional.of(WEST_US)).orThrow();
    }

    @Test
    void aCancelledRegionFailsWithoutDebrisUntilItIsRetried() {
        beginAndWaitForBytes();

        yard.workspace()
                .holds()
                .steer(Steer.CANCEL, yard.studio.owner, id, Optional.of(WEST_US))
                .orThrow();
        Waiting.until(() ->
                yard.workspace().replicator().isIdle()
                        && yard.stored(name -> name.endsWith(".part")).isEmpty());
        assertThat(yard.state(id, "westus")).isEqualTo(RegionState.FAILED);
        assertThat(yard.status(id).status().regions().getLast().details())
                .startsWith("Cancelled by");

        fast();
        yard.workspace()
                .holds()
                .steer(Steer.RETRY, yard.studio.owner, id, Optional.of(WEST_US))
                .orThrow();
        Waiting.until(() -> yard.status(id).status().aggregated() == AggregatedState.COMPLETED);
        assertThat(events())
                .anyMatch(each -> each.startsWith("Held: Cancelled by"))
                .anyMatch(each -> each.contains("Retried by"));
    }

    private List<String> events() {
        return yard
                .workspace()
                .replicationHistory()
                .events(yard.studio.owner, id, Instant.EPOCH, yard.studio.clock.instant())
                .orThrow()
                .stream()
                .map(each ->
                        (each.to().isEmpty() ? "Gone" : CopyState.valueOf(each.to()).text())
                                + ": "
                                + each.detail())
                .toList();
    }

    @Test
    void theHistoryTellsWhoWasEndedAndWhoTookOver() {
        beginAndWaitForBytes();
        yard.studio.reopen();
        yard.workspace().replicator().start();

        Waiting.until(() -> tells("Copying: Taken over from another worker"));
        assertThat(tells("Waiting: Its process was ended")).isTrue();
    }

    private boolean tells(String beginning) {
        return events().stream().anyMatch(each -> each.startsWith(beginning));
    }

    @Test
    void whatADeadWorkerHasLeftGoesWithTheCancelItself() {
        beginAndWaitForBytes();
        yard.studio.reopen();
        assertThat(yard.stored(name -> name.endsWith(".part"))).hasSize(1);

        yard.workspace()
                .holds()
                .steer(Steer.CANCEL, yard.studio.owner, id, Optional.of(WEST_US))
                .orThrow();

        assertThat(yard.stored(name -> name.endsWith(".part"))).isEmpty();
    }

    @Test
    @DisplayName("Rule 7: what a killed worker had is taken over at once, not when its lease ends")
    void whatAKilledWorkerHadIsTakenOverAtOnce() {
        yard.close();
        try (Child child = Child.start(ServingUntilKilled.class, yard.studio.folder)) {
            assertThat(child.line()).isEqualTo("copying");
            child.kill();
        }
        yard.studio.reopen();
        fast();

        yard.workspace().replicator().start();

        Waiting.until(() -> yard.status(id).status().aggregated() == AggregatedState.COMPLETED);
        assertThat(yard.files(id, "westus")).hasSize(1).allMatch(each -> Yard.isSame(each, file));
    }

    @Test
    @DisplayName(
            "Rule 7: what a killed worker had is free at once, also when it is cancelled first")
    void whatAKilledWorkerHadIsFreeAlsoWhenItIsCancelledFirst() {
        yard.close();
        try (Child child = Child.start(ServingUntilKilled.class, yard.studio.folder)) {
            assertThat(child.line()).isEqualTo("copying");
            child.kill();
        }
        yard.studio.reopen();
        fast();
        List.of(Steer.CANCEL, Steer.RETRY)
                .forEach(steer ->
                        yard.workspace()
                                .holds()
                                .steer(steer, yard.studio.owner, id, Optional.of(WEST_US))
                                .orThrow());

        yard.workspace().replicator().start();

        Waiting.until(() -> yard.status(id).status().aggregated() == AggregatedState.COMPLETED);
    }

    @Test
    void aRetryDoesNotGoOnWithWhatWasCancelledWhileTheStoreWasOut() {
        beginAndWaitForBytes();
        yard.studio.reopen();
        isOut(true);
        yard.workspace()
                .holds()
                .steer(Steer.CANCEL, yard.studio.owner, id, Optional.of(WEST_US))
                .orThrow();
        isOut(false);
        assertThat(yard.stored(name -> name.endsWith(".part"))).hasSize(1);

        fast();
        yard.workspace()
                .holds()
                .steer(Steer.RETRY, yard.studio.owner, id, Optional.of(WEST_US))
                .orThrow();
        yard.work();

        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(transfers().getLast().resumedAt()).isZero();
        assertThat(yard.stored(name -> name.endsWith(".part"))).isEmpty();
        assertThat(yard.files(id, "westus")).hasSize(1).allMatch(each -> Yard.isSame(each, file));
    }

    @Test
    void whatIsCancelledStaysSoWhateverIsPausedAndResumed() {
        yard.workspace()
                .holds()
                .steer(Steer.CANCEL, yard.studio.owner, id, Optional.of(WEST_US))
                .orThrow();

        yard.workspace()
                .holds()
                .steer(Steer.PAUSE, yard.studio.owner, id, Optional.empty())
                .orThrow();
        yard.workspace()
                .holds()
                .steer(Steer.RESUME, yard.studio.owner, id, Optional.empty())
                .orThrow();
        yard.work();

        assertThat(state()).isEqualTo(CopyState.HELD);
        assertThat(yard.status(id).status().regions().getLast().details())
                .startsWith("Cancelled by");
    }

    @Test
    void aRetryLooksAgainAtAStoreThatWasOut() throws IOException {
        yard.work();
        fast();
        Path store =
                yard.workspace()
                        .regionStores()
                        .show(yard.studio.owner, Optional.of(WEST_US))
                        .orThrow()
                        .getFirst()
                        .path();
        Path away = store.resolveSibling("away");
        Files.move(store, away);
        yard.work();
        assertThat(yard.status(id).regions().getLast().reading().word())
                .isInstanceOf(RegionWord.Offline.class);
        Files.move(away, store);

        yard.workspace()
                .holds()
                .steer(Steer.RETRY, yard.studio.owner, id, Optional.of(WEST_US))
                .orThrow();

        assertThat(yard.status(id).regions().getLast().reading().word())
                .isNotInstanceOf(RegionWord.Offline.class);
    }

    private void isOut(boolean out) {
        yard.workspace()
                .regionStores()
                .drill(
                        yard.studio.owner,
                        WEST_US,
                        Optional.empty(),
                        drills -> drills.withOutage(out))
                .orThrow();
    }

    private List<Transfer> transfers() {
        return yard.workspace()
                .replicationHistory()
                .transfers(
                        yard.studio.owner, id, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"))
                .orThrow();
    }

    @Test
    @DisplayName("Rule 17: a minute leaves one sample of each transfer")
    void aMinuteLeavesOneSampleOfEachTransfer() {
        beginAndWaitForBytes();
        assertThat(samples()).isEmpty();

        yard.workspace().replicator().keepHouse();

        assertThat(samples())
                .singleElement()
                .satisfies(sample -> {
                    assertThat(sample.region()).isEqualTo(WEST_US);
                    assertThat(sample.done()).isBetween(100_000L, sample.total());
                });
    }

    private List<CopyEvent> samples() {
        return yard
                .workspace()
                .replicationHistory()
                .events(yard.studio.owner, id, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"))
                .orThrow()
                .stream()
                .filter(CopyEvent::isSample)
                .toList();
    }

    @Test
    @DisplayName("Rule 4: a copy has no name before all of it is there")
    void aCopyHasNoNameBeforeAllOfItIsThere() {
        beginAndWaitForBytes();

        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(1);
        assertThat(yard.stored(name -> name.endsWith(".part"))).hasSize(1);
        fast();
        Waiting.until(() -> yard.status(id).status().aggregated() == AggregatedState.COMPLETED);

        assertThat(yard.stored(name -> name.endsWith(".img")))
                .hasSize(2)
                .allMatch(each -> Yard.isSame(each, file));
        assertThat(yard.stored(name -> name.endsWith(".part"))).isEmpty();
    }

    @Test
    @DisplayName("Rule 9: a copy stops when its region leaves the plan in the middle of it")
    void aPlanThatIsEditedInMidCopyCounts() {
        beginAndWaitForBytes();

        yard.replan(id, target("westeurope", 1, StorageType.STANDARD_LRS));
        Waiting.until(() ->
                yard.status(id).status().aggregated() == AggregatedState.COMPLETED
                        && yard.status(id).replicas().size() == 1);

        assertThat(transfers().getLast().bytesWritten()).isLessThan(6 * 200_000);
        assertThat(yard.stored(name -> name.endsWith(".part"))).isEmpty();
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(1);
    }
}
