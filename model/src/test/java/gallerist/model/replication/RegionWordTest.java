package gallerist.model.replication;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.replication.RegionCopies.Copy;
import gallerist.model.replication.RegionWord.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegionWordTest {
    private static final Copy PRESENT = new Copy(CopyState.PRESENT, 100);
    private static final Copy COPYING = new Copy(CopyState.COPYING, 40);
    private static final Copy WAITING = new Copy(CopyState.WAITING, 0);
    private static final Copy ABSENT = new Copy(CopyState.ABSENT, 0);
    private static final Copy HELD = new Copy(CopyState.HELD, 20);
    private static final Copy DAMAGED = new Copy(CopyState.DAMAGED, 0);
    private static final Copy LOST = new Copy(CopyState.LOST, 0);
    private static final Copy DELETING = new Copy(CopyState.DELETING, 0);

    @ParameterizedTest
    @MethodSource
    void theFirstRowThatMatchesIsRead(RegionCopies region, Reading expected) {
        assertThat(RegionWord.of(region)).isEqualTo(expected);
    }

    static Stream<Arguments> theFirstRowThatMatchesIsRead() {
        Blockage offline = new Blockage.Offline();
        Blockage zone = new Blockage.ZoneOffline(2);
        Blockage full = new Blockage.Full(10, 3);
        Blockage noSource = new Blockage.NoSource();
        Blockage lost = new Blockage.LostForGood();
        Blockage free = Blockage.none();
        return Stream.of(
                row(
                        RegionCopies.withoutBytes(false),
                        new RegionWord.NoBytes(),
                        RegionState.UNKNOWN,
                        0),
                row(
                        region(Hold.NONE, offline, DELETING),
                        new RegionWord.Removing(""),
                        RegionState.UNKNOWN,
                        0),
                row(
                        region(Hold.NONE, offline, PRESENT, PRESENT),
                        new RegionWord.Offline(),
                        RegionState.COMPLETED,
                        100),
                row(
                        region(Hold.CANCELLED, offline, PRESENT, COPYING),
                        new RegionWord.Offline(),
                        RegionState.REPLICATING,
                        70),
                row(
                        region(Hold.NONE, zone, PRESENT, WAITING),
                        new RegionWord.ZoneOffline(2),
                        RegionState.REPLICATING,
                        50),
                row(
                        region(Hold.CANCELLED, free, PRESENT, HELD),
                        new RegionWord.Cancelled(),
                        RegionState.FAILED,
                        0),
                row(
                        region(Hold.NONE, full, COPYING),
                        new RegionWord.Blocked(full),
                        RegionState.FAILED,
                        40),
                row(
                        region(Hold.NONE, noSource, WAITING),
                        new RegionWord.Blocked(noSource),
                        RegionState.FAILED,
                        0),
                row(
                        region(Hold.NONE, lost, DAMAGED),
                        new RegionWord.Blocked(lost),
                        RegionState.FAILED,
                        0),
                row(
                        region(Hold.PAUSED, free, PRESENT, COPYING),
                        new RegionWord.Copying(70),
                        RegionState.REPLICATING,
                        70),
                row(
                        region(Hold.PAUSED, free, PRESENT, HELD),
                        new RegionWord.Paused(),
                        RegionState.REPLICATING,
                        60),
                row(
                        region(Hold.PAUSED, free, PRESENT),
                        new RegionWord.Verified(false),
                        RegionState.COMPLETED,
                        100),
                row(
                        region(Hold.CANCELLED, free, PRESENT),
                        new RegionWord.Verified(false),
                        RegionState.COMPLETED,
                        100),
                row(
                        region(Hold.NONE, free, PRESENT, DAMAGED),
                        new RegionWord.Repairing(),
                        RegionState.REPLICATING,
                        50),
                row(
                        region(Hold.NONE, free, PRESENT, LOST, WAITING),
                        new RegionWord.Repairing(),
                        RegionState.REPLICATING,
                        33),
                row(
                        region(Hold.NONE, free, PRESENT, WAITING),
                        new RegionWord.Waiting(),
                        RegionState.REPLICATING,
                        50),
                row(
                        region(Hold.NONE, free, ABSENT),
                        new RegionWord.Waiting(),
                        RegionState.REPLICATING,
                        0),
                row(region(Hold.NONE, free), new RegionWord.Waiting(), RegionState.REPLICATING, 0),
                row(
                        region(Hold.NONE, free, PRESENT, DELETING),
                        new RegionWord.Verified(false),
                        RegionState.COMPLETED,
                        100),
                row(
                        new RegionCopies(true, Hold.NONE, free, List.of(), true, false),
                        new RegionWord.Verified(false),
                        RegionState.COMPLETED,
                        100),
                row(
                        new RegionCopies(true, Hold.NONE, free, List.of(PRESENT), false, true),
                        new RegionWord.Verified(true),
                        RegionState.COMPLETED,
                        100));
    }

    @Test
    void onlyWhatIsBeingRemovedIsLeftOut() {
        assertThat(RegionWord.of(region(Hold.NONE, Blockage.none(), DELETING)).isListed())
                .isFalse();
        assertThat(RegionWord.of(RegionCopies.withoutBytes(false)).isListed()).isTrue();
    }

    @Property
    void greenMeansThatEveryCopyIsThere(
            @ForAll @Size(max = 6) List<CopyState> states,
            @ForAll Hold hold,
            @ForAll @IntRange(max = 100) int percent) {
        List<Copy> copies = states.stream().map(state -> new Copy(state, percent)).toList();
        Reading reading =
                RegionWord.of(new RegionCopies(true, hold, Blockage.none(), copies, false, false));

        List<CopyState> wanted =
                states.stream().filter(state -> state != CopyState.DELETING).toList();
        boolean whole = !wanted.isEmpty() && wanted.stream().allMatch(CopyState.PRESENT::equals);
        assertThat(reading.progress()).isBetween(0, 100);
        if (reading.state() == RegionState.COMPLETED) {
            assertThat(whole).isTrue();
        }
        assertThat(reading.progress() == 100).isEqualTo(reading.state() == RegionState.COMPLETED);
    }

    private static RegionCopies region(Hold hold, Blockage blockage, Copy... copies) {
        return new RegionCopies(true, hold, blockage, Arrays.asList(copies), false, false);
    }

    private static Arguments row(
            RegionCopies region, RegionWord word, RegionState state, int progress) {
        return Arguments.of(region, new Reading(word, state, progress));
    }
}
