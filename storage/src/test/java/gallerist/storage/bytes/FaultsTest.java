package gallerist.storage.bytes;

import static gallerist.storage.bytes.Yard.disk;
import static gallerist.storage.bytes.Yard.target;
import static gallerist.storage.bytes.Yard.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import gallerist.storage.SmallDisk;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import gallerist.storage.region.folder.FileBytes;
import gallerist.storage.region.folder.FolderStore;
import gallerist.storage.region.wrap.Drill;
import gallerist.storage.region.wrap.DrilledStore;
import gallerist.storage.region.wrap.LatchedStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real faults: full disks, flipped bits, stores that go away. */
class FaultsTest {
    private static final long SIZE = (80L << 20) + 4_096;
    private static final CopyDisk HOME = disk("v1", "c1");
    private static final CopyDisk SECOND = disk("v1", "c2");
    private static final CopyDisk THIRD = disk("v1", "c3");

    @TempDir Path temp;
    private Yard yard;
    private RegionStore home;
    private Path source;
    private BlockList list;

    @BeforeEach
    void capture() throws Exception {
        yard = new Yard(temp);
        home = yard.store("westeurope");
        source = SparseFile.of(temp.resolve("disk.raw"), SIZE, 80, 9);
        list = yard.capture(source, home, HOME);
    }

    private Fanned fanOut(List<Source> sources, Stop stop, Target... targets) throws Exception {
        try (DigestFile digests = yard.list(home, HOME, list)) {
            return new FanOut(new BlockPool())
                    .run(new Order(digests, sources, List.of(targets)), stop);
        }
    }

    private List<Source> fromHome() {
        return List.of(new Source.Good(home, HOME));
    }

    private void publishAndCompare(RegionStore store, CopyDisk disk) throws Exception {
        try (FileBytes papers = FileBytes.paper(yard.digests("v1"))) {
            Yard.publish(store, disk, list, papers);
        }
        assertThat(Files.mismatch(source, yard.finished(store, disk))).isEqualTo(-1);
    }

    @Test
    @DisplayName(
            "Promise 2: a full disk fails alone, says what it needs and goes on when there is room")
    void aFullDiskFailsAloneSaysWhatItNeedsAndGoesOnWhenThereIsRoom() throws Exception {
        Path mount = Files.createDirectories(yard.place("eastus", 1).getParent());
        try (SmallDisk small = SmallDisk.at(mount, 64)) {
            RegionStore full = yard.store("eastus");
            RegionStore roomy = yard.store("northeurope");
            small.fillUpTo(5 << 20);

            Fanned first =
                    fanOut(
                            fromHome(),
                            Stop.NEVER,
                            target(to(full, SECOND)),
                            target(to(roomy, THIRD)));

            assertThat(first.arrivals().get(THIRD.part(Yard.WORKER, 1)))
                    .isEqualTo(new Arrival.Whole());
            publishAndCompare(roomy, THIRD);
            assertThat(first.arrivals().get(SECOND.part(Yard.WORKER, 1)))
                    .isInstanceOfSatisfying(
                            Arrival.Failed.class,
                            failed ->
                                    assertThat(failed.why().reason())
                                            .isInstanceOfSatisfying(
                                                    StoreFailure.Full.class,
                                                    reason -> {
                                                        assertThat(reason.needed())
                                                                .isBetween(1L, list.occupied());
                                                        assertThat(reason.free())
                                                                .isLessThan(reason.needed());
                                                    }));

            small.makeRoom();
            Destination again = to(full, SECOND);
            Fanned second = fanOut(fromHome(), Stop.NEVER, target(again));

            assertThat(second.arrivals()).containsValue(new Arrival.Whole());
            assertThat(again.progress().kept()).isPositive();
            publishAndCompare(full, SECOND);
        }
    }

    @Test
    @DisplayName("Rule 5: a wrong block is never copied")
    void aFlippedBitInOneSourceIsReportedAndTheBlockComesFromAnother() throws Exception {
        RegionStore away = yard.store("northeurope");
        fanOut(fromHome(), Stop.NEVER, target(to(away, SECOND)));
        publishAndCompare(away, SECOND);
        long place = dataPlace(3);
        SparseFile.flip(yard.finished(home, HOME), place, 4);

        Fanned fanned =
                fanOut(
                        List.of(new Source.Good(home, HOME), new Source.Good(away, SECOND)),
                        Stop.NEVER,
                        target(to(away, THIRD)));

        assertThat(fanned.suspicions())
                .containsExactly(
                        new Suspicion(
                                new Source.Good(home, HOME), (int) (place / BlockList.BLOCK)));
        assertThat(fanned.arrivals()).containsValue(new Arrival.Whole());
        publishAndCompare(away, THIRD);
    }

    @Test
    @DisplayName("Rule 11: any block that hashes right serves, wherever it lies")
    void twoDamagedCopiesMakeAGoodOneWhereTheirFaultsDiffer() throws Exception {
        RegionStore away = yard.store("northeurope");
        fanOut(fromHome(), Stop.NEVER, target(to(away, SECOND)));
        publishAndCompare(away, SECOND);
        SparseFile.flip(yard.finished(home, HOME), dataPlace(2), 0);
        SparseFile.flip(yard.finished(away, SECOND), dataPlace(5), 7);
        home.condemn(HOME);

        Fanned fanned =
                fanOut(
                        List.of(new Source.Good(away, SECOND), new Source.Bad(home, HOME)),
                        Stop.NEVER,
                        target(to(home, THIRD)));

        assertThat(fanned.arrivals()).containsValue(new Arrival.Whole());
        publishAndCompare(home, THIRD);
    }

    @Test
    void withoutAnyGoodBlockTheCopySaysWhichAndKeepsItsPart() throws Exception {
        long place = dataPlace(4);
        SparseFile.flip(yard.finished(home, HOME), place, 1);
        RegionStore away = yard.store("northeurope");
        Destination destination = to(away, SECOND);

        Fanned fanned = fanOut(fromHome(), Stop.NEVER, target(destination));

        assertThat(fanned.arrivals().values())
                .containsExactly(
                        new Arrival.NoSource((int) (place / BlockList.BLOCK), Optional.empty()));
        assertThat(destination.progress().proved()).isPositive();
    }

    @Test
    @DisplayName("Promise 3: any flipped bit is found, and its block named")
    void anyFlippedBitIsFoundAndItsBlockNamed() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 8; i++) {
            long place = random.nextLong(SIZE);
            int bit = random.nextInt(8);
            SparseFile.flip(yard.finished(home, HOME), place, bit);

            Verifying.Findings findings = verified();

            BitSet expected = new BitSet();
            expected.set((int) (place / BlockList.BLOCK));
            assertThat(findings.bad()).isEqualTo(expected);
            SparseFile.flip(yard.finished(home, HOME), place, bit);
        }
        assertThat(verified().isGood()).isTrue();
    }

    private Verifying.Findings verified() throws Exception {
        try (StoredBytes disk = home.read(HOME)) {
            return new Verifying(new BlockPool())
                    .run(disk, list, (_, _) -> {}, _ -> {}, Stop.NEVER);
        }
    }

    @Test
    void aDrillSpoilsARealByteOfARealFile() throws Exception {
        long place = new FolderStore(yard.place("westeurope", 1), home.identity()).damage(HOME, 42);

        assertThat(verified().bad().stream().toArray())
                .containsExactly((int) (place / BlockList.BLOCK));
    }

    @Test
    void aStoreThatGoesAwayLeavesWithoutStoppingTheOthers() throws Exception {
        DrilledStore lost = new DrilledStore(yard.store("eastus"));
        RegionStore away = yard.store("northeurope");
        Destination first = to(lost, SECOND);
        Destination second = to(away, THIRD);
        long quarter = list.occupied() / 4;
        Stop never =
                () -> {
                    if (first.progress().proved() > quarter) {
                        lost.drill(new Drill(true, false, OptionalLong.empty()));
                    }
                    return false;
                };

        Fanned fanned = fanOut(fromHome(), never, target(first), target(second));

        assertThat(fanned.arrivals().get(first.part())).isInstanceOf(Arrival.Failed.class);
        assertThat(fanned.arrivals().get(second.part())).isEqualTo(new Arrival.Whole());
        publishAndCompare(away, THIRD);
        lost.drill(Drill.NONE);
        Fanned again = fanOut(fromHome(), Stop.NEVER, target(to(lost, SECOND)));
        assertThat(again.arrivals()).containsValue(new Arrival.Whole());
        publishAndCompare(lost, SECOND);
    }

    @Test
    @DisplayName("Rule 12: a region that lags goes on by itself")
    void aLaggingRegionGoesOnByItself() throws Exception {
        CountDownLatch isOpen = new CountDownLatch(1);
        RegionStore slow = new LatchedStore(yard.store("eastus"), isOpen);
        RegionStore away = yard.store("northeurope");
        Destination first = to(slow, SECOND);
        Destination second = to(away, THIRD);
        BlockPool pool = new BlockPool(4);
        Convoy convoy = new Convoy(pool, 2);
        try (DigestFile digests = yard.list(home, HOME, list)) {
            FutureTask<Fanned> lagging = brought(convoy, digests, first);
            FutureTask<Fanned> fast = brought(convoy, digests, second);

            assertThat(fast.get().arrivals())
                    .containsOnly(entry(second.part(), new Arrival.Whole()));
            assertThat(first.progress().written()).isZero();

            isOpen.countDown();
            assertThat(lagging.get().arrivals())
                    .containsOnly(entry(first.part(), new Arrival.Whole()));
        }
        publishAndCompare(slow, SECOND);
        publishAndCompare(away, THIRD);
    }

    private FutureTask<Fanned> brought(Convoy convoy, DigestFile digests, Destination to) {
        FutureTask<Fanned> region =
                new FutureTask<>(() -> {
                    try (Convoy.Member member = convoy.member()) {
                        return member.bring(
                                new Order(digests, fromHome(), List.of(target(to))), Stop.NEVER);
                    }
                });
        Thread.ofPlatform().daemon().start(region);
        return region;
    }

    @Test
    @Timeout(120)
    void aSlowStoreThatHoldsAllBlocksDoesNotHoldUpAnotherFanOut() throws Exception {
        BlockPool pool = new BlockPool(4);
        DrilledStore slow = new DrilledStore(yard.store("eastus"));
        slow.drill(new Drill(false, false, OptionalLong.of(64 << 10)));
        RegionStore away = yard.store("northeurope");
        Destination first = to(slow, SECOND);
        AtomicBoolean isOver = new AtomicBoolean();
        try (DigestFile digests = yard.list(home, HOME, list)) {
            FutureTask<Fanned> hogging =
                    new FutureTask<>(() ->
                            new FanOut(pool)
                                    .run(
                                            new Order(digests, fromHome(), List.of(target(first))),
                                            isOver::get));
            Thread.ofPlatform().start(hogging);
            while (first.progress().written() == 0) {
                Thread.onSpinWait();
            }
            try (DigestFile ours = yard.list(home, HOME, list)) {
                Fanned fanned =
                        new FanOut(pool)
                                .run(
                                        new Order(
                                                ours, fromHome(), List.of(target(to(away, THIRD)))),
                                        Stop.NEVER);
                assertThat(fanned.arrivals()).containsValue(new Arrival.Whole());
            }
            isOver.set(true);
            assertThat(hogging.get().arrivals()).containsValue(new Arrival.Stopped());
        }
        publishAndCompare(away, THIRD);
    }

    @Test
    void aSlowCopyStopsWithinASecond() throws Exception {
        DrilledStore slow = new DrilledStore(yard.store("eastus"));
        slow.drill(new Drill(false, false, OptionalLong.of(64 << 10)));
        List<Long> asked = new ArrayList<>();
        Destination destination = to(slow, SECOND);
        Stop atOnce =
                () -> {
                    boolean isAsked = destination.progress().phase() == CopyProgress.Phase.COPYING;
                    synchronized (asked) {
                        if (isAsked) {
                            asked.add(System.nanoTime());
                        }
                    }
                    return isAsked;
                };

        Fanned fanned = fanOut(fromHome(), atOnce, target(destination));

        assertThat(fanned.arrivals()).containsValue(new Arrival.Stopped());
        assertThat(System.nanoTime() - asked.getFirst()).isLessThan(1_000_000_000L);
    }

    /** In the data block that comes as number so and so. */
    private long dataPlace(int number) {
        int block = -1;
        for (int i = 0; i <= number; i++) {
            do {
                block++;
            } while (!list.hasData(block));
        }
        return (long) block * BlockList.BLOCK + 70_000;
    }
}
