package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many small versions for many regions: none is lost, none is made twice, none is starved. */
class DrainTest {
    private static final int VERSIONS = Integer.getInteger("gallerist.drain.versions", 16);
    private static final int REGIONS = 20;

    @TempDir Path temp;

    @Test
    @Timeout(900)
    void aLongQueueDrains() throws IOException {
        try (Yard yard = new Yard(temp)) {
            List<Region> regions =
                    Regions.all().stream()
                            .filter(region -> !region.name().equals("westeurope"))
                            .limit(REGIONS - 1)
                            .toList();
            List<ResourceId> versions = new ArrayList<>();
            for (int i = 0; i < VERSIONS; i++) {
                versions.add(yard.capture("1.0." + i, small(i), targets(regions, isPremium(i))));
            }

            yard.workspace().replicator().start();
            Waiting.until(() -> isIdle(yard), Duration.ofMinutes(14));

            for (ResourceId version : versions) {
                assertThat(yard.status(version).status().aggregated())
                        .isEqualTo(AggregatedState.COMPLETED);
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
                    .hasSize(VERSIONS * REGIONS)
                    .allSatisfy((_, times) -> assertThat(times).isEqualTo(1));
            assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(VERSIONS * REGIONS);
            assertThat(arrivals(events, versions, false).findFirst().orElseThrow())
                    .as("ordinary copies do not wait until all of Premium are made")
                    .isLessThan(arrivals(events, versions, true).max().orElseThrow());
            assertThat(yard.stored(name -> name.endsWith(".part"))).isEmpty();
        }
    }

    private static boolean isPremium(int number) {
        return number % 2 == 0;
    }

    /** When copies became whole outside their home region, as places in the order of all events. */
    private static LongStream arrivals(
            List<CopyEvent> events, List<ResourceId> versions, boolean premium) {
        return events.stream()
                .filter(event -> event.to().equals(CopyState.PRESENT.name()))
                .filter(event -> !event.region().name().equals("westeurope"))
                .filter(event -> isPremium(versions.indexOf(event.version())) == premium)
                .mapToLong(CopyEvent::sequence);
    }

    /** The scheduler waits by the same clock as everything else. */
    private static boolean isIdle(Yard yard) {
        yard.studio.clock.advance(Duration.ofMillis(20));
        return yard.workspace().replicator().isIdle();
    }

    private static TargetRegion[] targets(List<Region> regions, boolean isPremium) {
        List<TargetRegion> targets = new ArrayList<>();
        targets.add(Yard.target("westeurope", 1, StorageType.STANDARD_LRS));
        regions.stream()
                .map(region ->
                        new TargetRegion(
                                region,
                                1,
                                isPremium ? StorageType.PREMIUM_LRS : StorageType.STANDARD_LRS,
                                Exclusion.AS_VERSION))
                .forEach(targets::add);
        return targets.toArray(TargetRegion[]::new);
    }

    private Path small(int number) throws IOException {
        byte[] bytes = new byte[64 << 10];
        new Random(number).nextBytes(bytes);
        return Files.write(temp.resolve("os-" + number + ".raw"), bytes);
    }
}
