package gallerist.app.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Blockage;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.ReplicationStatus;
import gallerist.model.replication.StorageType;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.VersionReplication;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final Region REGION = Regions.of("westeurope");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final RegionWord FULL = new RegionWord.Blocked(new Blockage.Full(2, 1));
    private static final long SECOND = 1_000_000_000L;

    private final Retries retries = new Retries();

    private boolean isOver(RegionWord word, int nextSecond, int second) {
        VersionReplication version =
                version(word, Optional.of(nextSecond).filter(next -> next > second));
        return retries.areOver(
                version, version.regions().getFirst(), NOON.plusSeconds(second), second * SECOND);
    }

    @Test
    void theNextAttemptIsWaitedForAndNoFurtherOne() {
        assertThat(isOver(FULL, 60, 0)).isFalse();
        assertThat(isOver(FULL, 60, 59)).isFalse();
        assertThat(isOver(FULL, 60, 61)).as("about to begin").isFalse();
        assertThat(isOver(FULL, 200, 62)).as("failed again").isTrue();
    }

    @Test
    void anAttemptThatDoesNotBeginIsNotWaitedForForever() {
        assertThat(isOver(FULL, 60, 0)).isFalse();
        assertThat(isOver(FULL, 60, 91)).isTrue();
    }

    @Test
    void whatTakesSomebodyIsNotWaitedFor() {
        assertThat(isOver(new RegionWord.Blocked(new Blockage.LostForGood()), 60, 0)).isTrue();
        assertThat(isOver(new RegionWord.Cancelled(), 60, 0)).isTrue();
    }

    @Test
    void whoWaitsIsToldWhenItIsTriedAgain() {
        assertThat(Stages.of(List.of(version(FULL, Optional.of(9)))).getFirst().word())
                .isEqualTo(
                        "Failed: full, 2 bytes needed, 1 bytes free, tried again at 12:00:09 UTC");
    }

    private static VersionReplication version(RegionWord word, Optional<Integer> next) {
        RegionWord.Reading reading = new RegionWord.Reading(word, RegionState.FAILED, 0);
        return new VersionReplication(
                ResourceId.subscription("11111111-1111-1111-1111-111111111111")
                        .group("rg")
                        .gallery("g")
                        .image("i")
                        .version("1.0.0"),
                ReplicationStatus.of(
                        List.of(new ReplicationStatus.InRegion(REGION, RegionState.FAILED, 0, ""))),
                List.of(new VersionReplication.InRegion(REGION, reading, "")),
                List.of(
                        new ReplicaStatus(
                                REGION,
                                1,
                                1,
                                StorageType.STANDARD_LRS,
                                CopyState.WAITING,
                                0,
                                0,
                                0,
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "",
                                Optional.of(NOON),
                                next.map(NOON::plusSeconds),
                                Optional.empty(),
                                false,
                                List.of())),
                10,
                Optional.empty());
    }
}
