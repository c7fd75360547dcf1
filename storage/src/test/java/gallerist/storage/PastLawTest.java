package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Steer;
import gallerist.model.replication.StorageType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A past that was written down while it happened, and asked for afterwards. */
class PastLawTest {
    private static final int STEPS = 60;
    private static final int INSTANTS = 1_000;
    private static final List<Region> REGIONS =
            List.of(Regions.of("northeurope"), Regions.of("eastus"));

    private final Random random = new Random(20261121);
    private final List<ResourceId> versions = new ArrayList<>();
    private final NavigableMap<Instant, Map<String, CopyState>> written = new TreeMap<>();
    private Yard yard;
    private Path disk;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.workspace()
                .settings()
                .write(
                        yard.studio.owner,
                        before -> new WorkspaceSettings(before.apiVersion(), true))
                .orThrow();
        disk = yard.disk("os.raw", 1, 3);
    }

    @AfterEach
    void close() {
        yard.close();
    }

    /** Without the copies that nobody has begun to think of: nothing is stored of them. */
    private Map<String, CopyState> stored() {
        return states(
                yard.workspace().replications().status(yard.studio.owner, yard.image).orThrow(),
                copy -> copy.state() != CopyState.ABSENT || copy.waitingSince().isPresent());
    }

    private static Map<String, CopyState> states(
            List<VersionReplication> versions, Predicate<ReplicaStatus> isMeant) {
        Map<String, CopyState> states = new TreeMap<>();
        for (VersionReplication version : versions) {
            for (ReplicaStatus copy : version.replicas().stream().filter(isMeant).toList()) {
                states.put(
                        "%s in %s, zone %d, replica %d"
                                .formatted(
                                        version.version().name(),
                                        copy.region().name(),
                                        copy.zone(),
                                        copy.replica()),
                        copy.state());
            }
        }
        return states;
    }

    /** Something that people or the world do to copies; what is refused changes nothing. */
    private void step() {
        Region region = REGIONS.get(random.nextInt(REGIONS.size()));
        switch (random.nextInt(8)) {
            case 0 -> {
                if (versions.size() < 6) {
                    versions.add(
                            yard.capture(
                                    "1.%d.0".formatted(versions.size()),
                                    disk,
                                    new SafetyProfile(true, false),
                                    target("westeurope", 1, StorageType.STANDARD_LRS),
                                    target("northeurope", 2, StorageType.STANDARD_LRS),
                                    target("eastus", 1, StorageType.STANDARD_ZRS)));
                }
            }
            case 1 -> drill(region, true);
            case 2 -> drill(region, false);
            case 3 -> one().ifPresent(id -> steer(Steer.PAUSE, id, Optional.of(region)));
            case 4 -> one().ifPresent(id -> steer(Steer.RESUME, id, Optional.of(region)));
            case 5 -> one().ifPresent(id -> steer(Steer.CANCEL, id, Optional.of(region)));
            case 6 -> one().ifPresent(id -> steer(Steer.RETRY, id, Optional.empty()));
            default -> yard.work();
        }
    }

    private void steer(Steer way, ResourceId id, Optional<Region> region) {
        yard.workspace().holds().steer(way, yard.studio.owner, id, region);
    }

    private Optional<ResourceId> one() {
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.get(random.nextInt(versions.size())));
    }

    private void drill(Region region, boolean isOut) {
        yard.workspace()
                .regionStores()
                .drill(
                        yard.studio.owner,
                        region,
                        Optional.empty(),
                        drills -> drills.withOutage(isOut))
                .orThrow();
    }

    @Test
    void atAnyMomentThePastIsWhatWasStoredThen() {
        Instant start = yard.studio.clock.instant();
        written.put(start, Map.of());
        for (int i = 0; i < STEPS; i++) {
            yard.studio.clock.advance(Duration.ofSeconds(1 + random.nextInt(3_600)));
            step();
            written.put(yard.studio.clock.instant(), stored());
        }
        long length = Duration.between(start, yard.studio.clock.instant()).toMillis();

        for (int i = 0; i < INSTANTS; i++) {
            Instant moment = start.plusMillis(random.nextLong(length));
            assertThat(
                            states(
                                    yard.workspace()
                                            .replicationHistory()
                                            .at(yard.studio.owner, yard.image, moment)
                                            .orThrow(),
                                    _ -> true))
                    .as("at %s", moment)
                    .isEqualTo(written.floorEntry(moment).getValue());
        }
        assertThat(written.values()).anyMatch(states -> states.containsValue(CopyState.HELD));
        assertThat(written.values()).anyMatch(states -> states.containsValue(CopyState.WAITING));
        assertThat(written.values()).anyMatch(states -> states.size() > 20);
    }
}
