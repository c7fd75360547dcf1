package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.Steer;
import gallerist.model.replication.StorageType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Laws of progress, whatever is done to copies while they are made: it never goes back but where
 * something was begun anew by name, a region is the sum of its copies, and each has one end.
 */
class ProgressKeptTest {
    private static final List<Region> SLOW = List.of(Regions.of("westus"), Regions.of("eastus"));

    private final Map<String, Long> seen = new HashMap<>();
    private Yard yard;
    private Path file;
    private ResourceId id;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        file = yard.disk("os.raw", 80, 15);
        yard.allowDrills();
        SLOW.forEach(region -> yard.slow(region.name(), 700_000));
        id =
                yard.capture(
                        "1.0.0",
                        file,
                        target("westeurope", 1, StorageType.STANDARD_LRS),
                        target("westus", 1, StorageType.STANDARD_LRS),
                        target("eastus", 1, StorageType.STANDARD_ZRS));
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private void steer(Steer way, Region region) {
        yard.workspace().holds().steer(way, yard.studio.owner, id, Optional.of(region)).orThrow();
    }

    private static String name(ReplicaStatus copy) {
        return copy.region().name() + copy.zone();
    }

    private VersionReplication look() {
        VersionReplication now = yard.status(id);
        for (ReplicaStatus copy : now.replicas()) {
            long before = seen.getOrDefault(name(copy), 0L);
            assertThat(copy.done()).as(copy.toString()).isBetween(before, now.bytes());
            assertThat(copy.progress())
                    .isEqualTo(
                            copy.state() == CopyState.PRESENT
                                    ? 100
                                    : (int) Math.min(99, 100 * copy.done() / now.bytes()));
            seen.put(name(copy), copy.done());
        }
        for (VersionReplication.InRegion in : now.regions()) {
            List<ReplicaStatus> copies =
                    now.replicas().stream()
                            .filter(copy -> copy.region().equals(in.region()))
                            .toList();
            double mean = copies.stream().mapToInt(ReplicaStatus::progress).average().orElseThrow();
            assertThat(in.reading().progress())
                    .as(in.toString())
                    .isEqualTo(
                            in.reading().state() == RegionState.COMPLETED
                                    ? 100
                                    : (int) Math.min(99, mean));
        }
        return now;
    }

    private long sum() {
        return look().replicas().stream().mapToLong(ReplicaStatus::done).sum();
    }

    /** The service of this process, watched until it has brought some more. */
    private void serve() {
        long before = sum();
        yard.workspace().replicator().start();
        Waiting.until(() -> sum() > before || isAtRest());
    }

    /** Whether nothing is there to be made. */
    private boolean isAtRest() {
        return look().replicas().stream()
                .allMatch(copy ->
                        copy.state() == CopyState.PRESENT || copy.state() == CopyState.HELD);
    }

    /** Ends the process as somebody does who presses Ctrl+C. */
    private void restart() {
        look();
        yard.reopen();
        look();
    }

    /** Another process, which is killed while it copies. */
    private void serveAndKill() {
        yard.close();
        try (Child child = Child.start(ServingUntilKilled.class, yard.studio.folder)) {
            if (child.line().equals("copying")) {
                child.kill();
            }
        }
        yard.reopen();
        look();
    }

    @ParameterizedTest
    @ValueSource(longs = {20261122, 7})
    void progressIsKeptWhateverIsDone(long seed) {
        Random random = new Random(seed);
        serve();
        for (int step = 0; step < 8; step++) {
            Region region = SLOW.get(random.nextInt(SLOW.size()));
            switch (random.nextInt(step < 3 ? 5 : 4)) {
                case 0 -> restart();
                case 1 -> steer(Steer.PAUSE, region);
                case 2 -> steer(Steer.RESUME, region);
                case 3 -> serve();
                case 4 -> {
                    SLOW.forEach(each -> steer(Steer.RESUME, each));
                    serveAndKill();
                }
                default -> throw new AssertionError();
            }
            look();
        }

        SLOW.forEach(region -> yard.slow(region.name(), 0));
        SLOW.forEach(region -> steer(Steer.RESUME, region));
        yard.workspace().replicator().start();
        Waiting.until(() -> look().status().aggregated() == AggregatedState.COMPLETED);
        assertThat(look().replicas()).allMatch(copy -> copy.state() == CopyState.PRESENT);
        assertThat(yard.files(id, "eastus")).hasSize(3).allMatch(each -> Yard.isSame(each, file));
        assertThat(ends()).isEqualTo(look().replicas().size());
    }

    /** Every copy becomes whole once. */
    private long ends() {
        return yard
                .workspace()
                .replicationHistory()
                .events(yard.studio.owner, id, Instant.EPOCH, yard.studio.clock.instant())
                .orThrow()
                .stream()
                .filter(event -> event.to().equals(CopyState.PRESENT.name()))
                .count();
    }

    @Test
    void aCancelBeginsAnewByName() {
        serve();
        steer(Steer.CANCEL, SLOW.getFirst());
        yard.reopen();
        seen.keySet().removeIf(copy -> copy.startsWith("westus"));

        assertThat(look().replicas())
                .filteredOn(copy -> copy.region().equals(SLOW.getFirst()))
                .allMatch(copy -> copy.done() == 0);
    }

    @Test
    void aPartThatIsGoneIsBegunAnewByName() throws IOException {
        serve();
        Waiting.until(() -> look().replicas().stream().anyMatch(copy -> copy.done() > 0));
        restart();
        for (Path part : yard.stored(each -> each.endsWith(".part"))) {
            Files.delete(part);
        }
        seen.clear();
        assertThat(look().replicas())
                .filteredOn(copy -> copy.state() != CopyState.PRESENT)
                .isNotEmpty()
                .allMatch(copy -> copy.done() == 0);

        serve();

        assertThat(
                        yard.workspace()
                                .replicationHistory()
                                .events(
                                        yard.studio.owner,
                                        id,
                                        Instant.EPOCH,
                                        yard.studio.clock.instant())
                                .orThrow())
                .anyMatch(event -> event.detail().contains("begun anew"));
    }
}
