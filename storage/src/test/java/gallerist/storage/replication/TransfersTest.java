package gallerist.storage.replication;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.Progress;
import gallerist.storage.bytes.Arrival;
import gallerist.storage.bytes.BlockList;
import gallerist.storage.bytes.BlockPool;
import gallerist.storage.bytes.Destination;
import gallerist.storage.bytes.DigestFile;
import gallerist.storage.bytes.FanOut;
import gallerist.storage.bytes.Fanned;
import gallerist.storage.bytes.Order;
import gallerist.storage.bytes.Source;
import gallerist.storage.bytes.SparseFile;
import gallerist.storage.bytes.Stop;
import gallerist.storage.bytes.Target;
import gallerist.storage.bytes.Yard;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.wrap.ClockedStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is told of transfers, on a clock that only their bytes move. */
class TransfersTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long LIMIT = 1 << 20;
    private static final Region REGION = Regions.of("northeurope");
    private static final CopyDisk HOME = Yard.disk("v1", "c1");

    @TempDir Path temp;
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong limit = new AtomicLong(LIMIT);
    private final Transfers transfers = new Transfers(() -> Duration.ofNanos(nanos.get()));
    private final Looks looks = new Looks();
    private Yard yard;
    private RegionStore home;
    private BlockList list;

    @BeforeEach
    void capture() throws Exception {
        yard = new Yard(temp);
        home = yard.store("westeurope");
        list = yard.capture(SparseFile.of(temp.resolve("disk.raw"), 40L << 20, 90, 9), home, HOME);
    }

    /** A copy that is made, on its way from one attempt to the next. */
    private final class Making {
        private final UUID id = UUID.randomUUID();
        private final CopyDisk disk;
        private final RegionStore store;

        Making(String region) throws Exception {
            this(region, () -> {});
        }

        Making(String region, Runnable onRead) throws Exception {
            this.disk = Yard.disk("v1", region);
            this.store = new ClockedStore(yard.store(region), nanos, limit, onRead);
        }

        Arrival run(Stop stop) throws Exception {
            Transfers.Moving moving = transfers.begin(id, REGION, "disk", list.occupied(), 0);
            Destination destination =
                    new Destination(store, disk.part(Yard.WORKER, 1), moving.disk());
            try (DigestFile digests = yard.list(home, HOME, list)) {
                Fanned fanned =
                        new FanOut(new BlockPool())
                                .run(
                                        new Order(
                                                digests,
                                                List.of(new Source.Good(home, HOME)),
                                                List.of(Target.of(List.of(destination)))),
                                        () -> {
                                            looks.look();
                                            return stop.isAsked();
                                        });
                looks.look();
                return fanned.arrivals().values().iterator().next();
            }
        }
    }

    /** What was seen, and that it kept to the laws. */
    private final class Looks {
        private final Map<UUID, Long> done = new HashMap<>();
        private final Map<UUID, Long> since = new HashMap<>();
        private long longest;
        private long fastest;

        synchronized void look() {
            Progress progress = transfers.progress();
            long now = nanos.get();
            progress.moving()
                    .forEach((copy, each) -> {
                        long before = done.getOrDefault(copy, 0L);
                        assertThat(each.done()).isBetween(before, each.total());
                        if (each.done() > before) {
                            since.put(copy, now);
                        }
                        longest = Math.max(longest, now - since.getOrDefault(copy, now));
                        done.put(copy, each.done());
                    });
            fastest =
                    Math.max(
                            fastest,
                            progress.moving().values().stream()
                                    .mapToLong(Progress.Moving::bytesPerSecond)
                                    .sum());
        }
    }

    private void theFastestThatWasToldIsTheLimit() {
        assertThat(looks.fastest).isBetween(limit.get() * 95 / 100, limit.get() * 105 / 100);
    }

    @Test
    void underALimitBytesAreSeenToComeEverySecondAndNoFasterThanIt() throws Exception {
        Arrival arrival = new Making("northeurope").run(Stop.NEVER);

        assertThat(arrival).isEqualTo(new Arrival.Whole());
        assertThat(nanos.get()).isGreaterThan(10 * SECOND);
        assertThat(looks.longest).isLessThan(SECOND);
        theFastestThatWasToldIsTheLimit();
    }

    @Test
    void severalTogetherAreToldNoFasterThanTheLimitAlsoWhenOneBeginsLater() throws Exception {
        Making first = new Making("northeurope");
        Making second = new Making("eastus");
        FutureTask<Arrival> later = new FutureTask<>(() -> second.run(Stop.NEVER));
        AtomicLong begun = new AtomicLong();

        Arrival arrival =
                first.run(() -> {
                    if (nanos.get() > 5 * SECOND && begun.compareAndSet(0, 1)) {
                        Thread.ofPlatform().start(later);
                    }
                    return false;
                });

        assertThat(arrival).isEqualTo(new Arrival.Whole());
        assertThat(later.get()).isEqualTo(new Arrival.Whole());
        theFastestThatWasToldIsTheLimit();
    }

    @Test
    void afterALowerLimitNothingIsToldOfTheTimeBefore() throws Exception {
        limit.set(4 * LIMIT);
        Stop slower =
                () -> {
                    if (nanos.get() > SECOND && limit.compareAndSet(4 * LIMIT, LIMIT)) {
                        transfers.measureAnew();
                        looks.fastest = 0;
                    }
                    return false;
                };

        Arrival arrival = new Making("northeurope").run(slower);

        assertThat(arrival).isEqualTo(new Arrival.Whole());
        theFastestThatWasToldIsTheLimit();
    }

    @Test
    void whatWasLeftIsNotTakenBackWhenItGoesOn() throws Exception {
        Making making = new Making("northeurope");
        long half = list.occupied() / 2;
        Arrival stopped = making.run(() -> transfers.progress().done(making.id) > half);
        transfers.rest(making.id);
        transfers.end(making.id);
        nanos.addAndGet(SECOND);
        looks.look();
        assertThat(stopped).isEqualTo(new Arrival.Stopped());
        assertThat(transfers.progress().done(making.id)).isGreaterThan(half);
        assertThat(transfers.progress().percent(making.id)).isBetween(50, 99);

        Arrival arrival = making.run(Stop.NEVER);

        assertThat(arrival).isEqualTo(new Arrival.Whole());
        assertThat(looks.done.get(making.id)).isEqualTo(list.occupied());
    }

    @Test
    void whatIsSlowlyReadBackIsVerifiedAndHasNotStalled() throws Exception {
        List<Progress.Moving> seen = new ArrayList<>();
        Making making =
                new Making(
                        "northeurope",
                        () -> {
                            nanos.addAndGet(20 * SECOND);
                            seen.addAll(transfers.progress().moving().values());
                        });

        assertThat(making.run(Stop.NEVER)).isEqualTo(new Arrival.Whole());
        assertThat(seen)
                .isNotEmpty()
                .allMatch(each -> each.isVerifying() && each.stalled().isEmpty());
    }

    @Test
    @Timeout(20)
    void whoWaitsForRestGoesOnWhenTheLastCopyEnds() throws Exception {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        var _ = transfers.begin(first, REGION, "disk", 100, 0);
        var _ = transfers.begin(second, REGION, "disk", 100, 0);
        Thread waiting =
                Thread.ofPlatform()
                        .start(() -> transfers.awaitRest(Duration.ofMinutes(1), Stop.NEVER));
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        transfers.end(first);
        assertThat(waiting.getState()).isEqualTo(Thread.State.TIMED_WAITING);
        transfers.end(second);

        waiting.join();
        assertThat(transfers.progress().moving()).isEmpty();
    }

    @Test
    void nothingForTenSecondsIsAStall() {
        UUID copy = UUID.randomUUID();
        var _ = transfers.begin(copy, REGION, "disk", 100, 0).disk();

        nanos.addAndGet(9 * SECOND);
        assertThat(transfers.progress().of(copy).orElseThrow().stalled()).isEmpty();
        nanos.addAndGet(3 * SECOND);
        assertThat(transfers.progress().of(copy).orElseThrow().stalled())
                .contains(Duration.ofSeconds(12));
    }
}
