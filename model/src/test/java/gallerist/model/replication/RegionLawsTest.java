package gallerist.model.replication;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.replication.RegionCopies.Copy;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** How far a region is follows from how far its copies are, and from nothing else. */
class RegionLawsTest {
    @Provide
    Arbitrary<List<Copy>> copies() {
        return Combinators.combine(
                        Arbitraries.of(CopyState.values()), Arbitraries.integers().between(0, 100))
                .as(Copy::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static RegionWord.Reading read(List<Copy> copies) {
        return RegionWord.of(
                new RegionCopies(true, Hold.NONE, Blockage.none(), copies, false, false));
    }

    @Property
    void aRegionIsAtHundredExactlyWhenAllThatShallBeThereIsThere(
            @ForAll("copies") List<Copy> copies) {
        List<CopyState> wanted =
                copies.stream()
                        .map(Copy::state)
                        .filter(state -> state != CopyState.DELETING)
                        .toList();
        boolean isWhole =
                !wanted.isEmpty() && wanted.stream().allMatch(state -> state == CopyState.PRESENT);

        RegionWord.Reading reading = read(copies);

        assertThat(reading.progress() == 100).isEqualTo(isWhole);
        assertThat(reading.state() == RegionState.COMPLETED).isEqualTo(isWhole);
        assertThat(reading.progress()).isBetween(0, 100);
    }

    @Property
    void noCopyThatComesFurtherTakesItsRegionBack(
            @ForAll("copies") List<Copy> copies,
            @ForAll @IntRange(min = 0, max = 8) int which,
            @ForAll @IntRange(min = 0, max = 100) int further) {
        List<Copy> later = new ArrayList<>(copies);
        Copy moved = copies.get(which % copies.size());
        boolean isOnItsWay = moved.state() == CopyState.COPYING;
        later.set(
                which % copies.size(),
                isOnItsWay && further + moved.percent() < 100
                        ? new Copy(CopyState.COPYING, moved.percent() + further)
                        : isOnItsWay ? new Copy(CopyState.PRESENT, 100) : moved);

        assertThat(read(later).progress()).isGreaterThanOrEqualTo(read(copies).progress());
    }

    @Property
    void aRegionIsBetweenTheLeastAndTheMostOfItsCopies(@ForAll("copies") List<Copy> copies) {
        List<Integer> percents =
                copies.stream()
                        .filter(copy -> copy.state() != CopyState.DELETING)
                        .map(copy -> copy.state() == CopyState.PRESENT ? 100 : copy.percent())
                        .toList();
        if (!percents.isEmpty()) {
            assertThat(read(copies).progress())
                    .isBetween(
                            Math.min(99, percents.stream().min(Integer::compare).orElseThrow()),
                            percents.stream().max(Integer::compare).orElseThrow());
        }
    }

    @Property
    void everyRegionHasOneStateAndThatIsFinalOrNot(@ForAll("copies") List<Copy> copies) {
        RegionWord.Reading reading = read(copies);

        assertThat(reading.state())
                .isIn(RegionState.COMPLETED, RegionState.REPLICATING, RegionState.UNKNOWN);
        assertThat(reading.state() == RegionState.UNKNOWN)
                .isEqualTo(copies.stream().allMatch(copy -> copy.state() == CopyState.DELETING));
    }
}
