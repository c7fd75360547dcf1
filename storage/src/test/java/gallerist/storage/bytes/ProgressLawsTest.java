package gallerist.storage.bytes;

import static gallerist.storage.bytes.Yard.disk;
import static gallerist.storage.bytes.Yard.target;
import static gallerist.storage.bytes.Yard.to;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.wrap.Drill;
import gallerist.storage.region.wrap.DrilledStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Laws of progress, under whatever happens to two copies: it never goes back but with a new
 * attempt, it never says more than there is, and every attempt has exactly one end.
 */
class ProgressLawsTest {
    private static final CopyDisk HOME = disk("v1", "c1");

    private Path folder = Path.of("");
    private Yard yard = new Yard(folder);

    @BeforeTry
    void begin() throws IOException {
        folder = Files.createTempDirectory("gallerist-laws");
        yard = new Yard(folder);
    }

    @AfterTry
    void end() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                each.toFile().setWritable(true);
                Files.delete(each);
            }
        }
    }

    @Property(tries = 20)
    void progressKeepsItsLaws(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        RegionStore home = yard.store("westeurope");
        Path source =
                SparseFile.of(folder.resolve("disk.raw"), 12L << 20, 1 + random.nextInt(30), seed);
        BlockList list = yard.capture(source, home, HOME);
        DrilledStore first = new DrilledStore(yard.store("northeurope"));
        DrilledStore second = new DrilledStore(yard.store("eastus"));
        boolean isWhole = false;
        while (!isWhole) {
            Attempt attempt =
                    new Attempt(list, to(first, disk("v1", "c2")), to(second, disk("v1", "c3")));
            Drill trouble =
                    new Drill(random.nextInt(4) == 0, random.nextInt(4) == 0, OptionalLong.empty());
            long fails = random.nextLong(2 * list.occupied());
            long stops = random.nextLong(4 * list.occupied());
            Fanned fanned =
                    attempt.run(
                            yard,
                            home,
                            () -> {
                                if (attempt.done() > fails) {
                                    second.drill(trouble);
                                }
                                return attempt.done() > stops;
                            });
            second.drill(Drill.NONE);

            attempt.checkEnds(fanned);
            isWhole = fanned.arrivals().values().stream().allMatch(Arrival.Whole.class::isInstance);
        }
    }

    /** One run over two copies, watched at every block. */
    private record Attempt(BlockList list, List<Destination> copies, List<AtomicLong> seen) {
        Attempt(BlockList list, Destination... copies) {
            this(list, List.of(copies), List.of(new AtomicLong(), new AtomicLong()));
        }

        long done() {
            return copies.stream().mapToLong(copy -> copy.progress().done()).sum();
        }

        Fanned run(Yard yard, RegionStore home, Stop stop) throws Exception {
            try (DigestFile digests = yard.list(home, HOME, list)) {
                return new FanOut(new BlockPool())
                        .run(
                                new Order(
                                        digests,
                                        List.of(new Source.Good(home, HOME)),
                                        List.of(target(copies.get(0)), target(copies.get(1)))),
                                () -> {
                                    look();
                                    return stop.isAsked();
                                });
            }
        }

        /** What was seen by one thread is not taken back before another sees it. */
        private synchronized void look() {
            for (int i = 0; i < copies.size(); i++) {
                long now = copies.get(i).progress().done();
                assertThat(now).isBetween(seen.get(i).get(), list.occupied());
                seen.get(i).set(now);
            }
        }

        void checkEnds(Fanned fanned) {
            look();
            List<Destination> ended = new ArrayList<>(copies);
            ended.removeIf(copy -> fanned.arrivals().containsKey(copy.part()));
            assertThat(ended).isEmpty();
            assertThat(fanned.arrivals()).hasSize(copies.size());
            for (Destination copy : copies) {
                CopyProgress progress = copy.progress();
                assertThat(progress.done() - progress.kept() - progress.proved())
                        .isBetween(0L, Block.SIZE - 1L);
                assertThat(progress.phase()).isEqualTo(CopyProgress.Phase.ENDED);
                if (fanned.arrivals().get(copy.part()) instanceof Arrival.Whole) {
                    assertThat(progress.kept() + progress.proved()).isEqualTo(list.occupied());
                    assertThat(progress.done()).isEqualTo(list.occupied());
                }
            }
        }
    }
}
