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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What is told of a region is the sum of its copies. */
class StagesLawsTest {
    private static final Region REGION = Regions.of("westeurope");
    static final long BYTES = 1_000_000;

    @Property
    void aRegionIsTheSumOfItsCopies(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 0, max = BYTES) Long> done) {
        List<Stage> stages = Stages.of(List.of(version(done)));

        assertThat(stages)
                .singleElement()
                .satisfies(stage -> {
                    assertThat(stage.done()).isEqualTo(done.stream().mapToLong(it -> it).sum());
                    assertThat(stage.total()).isEqualTo(done.size() * BYTES);
                });
    }

    @Property
    void allRegionsTogetherAreTheSumOfThem(
            @ForAll @Size(min = 2, max = 9) List<@LongRange(min = 0, max = BYTES) Long> done) {
        List<Stage> stages =
                Stages.of(done.stream().map(each -> version(List.of(each, BYTES))).toList());

        Stage together = stages.removeLast();
        assertThat(together.done()).isEqualTo(stages.stream().mapToLong(Stage::done).sum());
        assertThat(together.total()).isEqualTo(stages.stream().mapToLong(Stage::total).sum());
        assertThat(together.percent()).isBetween(0, together.done() == together.total() ? 100 : 99);
        assertThat(together.flow().orElseThrow().bytesPerSecond())
                .isEqualTo(
                        stages.stream()
                                .mapToLong(stage -> stage.flow().orElseThrow().bytesPerSecond())
                                .sum());
    }

    @Example
    void whenOneHasFailedAndNothingMovesAllTogetherHave() {
        VersionReplication failed =
                version(
                        List.of(1L),
                        new RegionWord.Reading(
                                new RegionWord.Blocked(new Blockage.NoSource()),
                                RegionState.FAILED,
                                1));
        VersionReplication whole =
                version(
                        List.of(BYTES),
                        new RegionWord.Reading(
                                new RegionWord.Verified(false), RegionState.COMPLETED, 100));

        assertThat(Stages.of(List.of(failed, whole)).getLast().word()).isEqualTo("Failed");
        assertThat(Stages.of(List.of(whole, whole)).getLast().word()).isEqualTo("Done");
        assertThat(Stages.of(List.of(failed, version(List.of(1L)))).getLast().word())
                .isEqualTo("Copying");
    }

    @Example
    void allTogetherArePausedWhenNothingElseKeepsThem() {
        VersionReplication paused = resting(new RegionWord.Paused());
        VersionReplication waiting = resting(new RegionWord.Waiting());

        assertThat(Stages.of(List.of(paused, paused)).getLast().word()).isEqualTo("Paused");
        assertThat(Stages.of(List.of(paused, waiting)).getLast().word()).isEqualTo("Waiting");
    }

    @Example
    void aHundredPercentAreNotToldAsLongAsACopyIsNotProved() {
        VersionReplication written = version(List.of(BYTES));

        assertThat(Stages.of(List.of(written, written)).getLast().percent()).isEqualTo(99);
    }

    private static VersionReplication resting(RegionWord word) {
        return version(List.of(1L), new RegionWord.Reading(word, RegionState.REPLICATING, 1));
    }

    @Example
    void asLongAsCopiesAreThereThatGoAllTogetherAreNotDone() {
        VersionReplication whole =
                version(
                        List.of(BYTES),
                        new RegionWord.Reading(
                                new RegionWord.Offline(), RegionState.COMPLETED, 100));
        VersionReplication leaving =
                version(
                        List.of(BYTES),
                        new RegionWord.Reading(
                                new RegionWord.Removing(""), RegionState.UNKNOWN, 0));

        Stage together = Stages.of(List.of(whole, leaving)).getLast();

        assertThat(together.word()).isEqualTo("Removing");
        assertThat(together.percent()).isEqualTo(99);
    }

    private static VersionReplication version(List<Long> done) {
        return version(
                done,
                new RegionWord.Reading(new RegionWord.Copying(1), RegionState.REPLICATING, 1));
    }

    private static VersionReplication version(List<Long> done, RegionWord.Reading reading) {
        List<VersionReplication.InRegion> regions =
                List.of(new VersionReplication.InRegion(REGION, reading, ""));
        return new VersionReplication(
                ResourceId.subscription("11111111-1111-1111-1111-111111111111")
                        .group("rg")
                        .gallery("g")
                        .image("i")
                        .version("1.0.0"),
                ReplicationStatus.of(
                        List.of(
                                new ReplicationStatus.InRegion(
                                        REGION, reading.state(), reading.progress(), ""))),
                regions,
                IntStream.range(0, done.size())
                        .mapToObj(i ->
                                new ReplicaStatus(
                                        REGION,
                                        1,
                                        i + 1,
                                        StorageType.STANDARD_LRS,
                                        CopyState.COPYING,
                                        1,
                                        done.get(i),
                                        7,
                                        Optional.empty(),
                                        Optional.empty(),
                                        "",
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false,
                                        List.of()))
                        .toList(),
                BYTES,
                Optional.empty());
    }
}
