package gallerist.model.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.draft.Draft;
import gallerist.model.gallery.Latest.Judged;
import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LatestLawsTest {
    private static final Region HERE = Draft.WEST_EUROPE;

    @Property
    void latestIsTheHighestOfThoseThatQualify(
            @ForAll("candidates") List<Candidate> candidates, @ForAll int seed) {
        Presence.Lookup presences = presences(seed);

        Optional<VersionNumber> expected =
                candidates.stream()
                        .filter(candidate -> qualifies(candidate, presences))
                        .map(Candidate::number)
                        .max(Comparator.naturalOrder());

        assertThat(Latest.in(HERE, candidates, presences).version()).isEqualTo(expected);
    }

    @Property
    void everyVersionGetsExactlyOneVerdict(
            @ForAll("candidates") List<Candidate> candidates, @ForAll int seed) {
        List<Judged> judged = Latest.in(HERE, candidates, presences(seed)).judged();

        assertThat(judged)
                .extracting(Judged::version)
                .containsExactlyInAnyOrderElementsOf(
                        candidates.stream().map(Candidate::number).toList());
        assertThat(judged.stream().filter(entry -> entry.verdict() instanceof Verdict.Counts))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void whatIsExcludedOrDeletedIsNeverLatest(
            @ForAll("candidates") List<Candidate> candidates, @ForAll int seed) {
        Latest latest = Latest.in(HERE, candidates, presences(seed));

        for (Candidate candidate : candidates) {
            if (candidate.softDeleted() || excluded(candidate)) {
                assertThat(latest.version()).isNotEqualTo(Optional.of(candidate.number()));
                assertThat(latest.deployable()).isNotEqualTo(Optional.of(candidate.number()));
            }
        }
    }

    @Property
    void theVersionsFlagMeansNothingWhereTheRegionSpeaks(
            @ForAll("candidates") List<Candidate> candidates, @ForAll int seed) {
        List<Candidate> outspoken =
                candidates.stream()
                        .filter(candidate -> candidate.targets().get(HERE) != Exclusion.AS_VERSION)
                        .toList();
        List<Candidate> flipped =
                outspoken.stream()
                        .map(candidate ->
                                new Candidate(
                                        candidate.number(),
                                        !candidate.excluded(),
                                        candidate.softDeleted(),
                                        candidate.targets()))
                        .toList();

        assertThat(Latest.in(HERE, flipped, presences(seed)))
                .isEqualTo(Latest.in(HERE, outspoken, presences(seed)));
    }

    @Property
    void theOrderOfVersionsMeansNothing(
            @ForAll("candidates") List<Candidate> candidates, @ForAll int seed) {
        assertThat(Latest.in(HERE, candidates.reversed(), presences(seed)))
                .isEqualTo(Latest.in(HERE, candidates, presences(seed)));
    }

    @Property
    void whatMachinesGetCanBeRead(
            @ForAll("candidates") List<Candidate> candidates, @ForAll int seed) {
        Presence.Lookup presences = presences(seed);

        assertThat(
                        Latest.in(HERE, candidates, presences)
                                .deployable()
                                .map(number -> presences.of(number, HERE))
                                .orElse(Presence.READABLE))
                .isEqualTo(Presence.READABLE);
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        Arbitrary<VersionNumber> numbers =
                Combinators.combine(
                                Arbitraries.integers().between(0, 12),
                                Arbitraries.integers().between(0, 12),
                                Arbitraries.integers().between(0, 12))
                        .as(VersionNumber::new);
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Combinators.combine(
                        numbers,
                        flags,
                        flags,
                        Arbitraries.maps(
                                Arbitraries.of(HERE, Draft.NORTH_EUROPE),
                                Arbitraries.of(Exclusion.class)))
                .as(Candidate::new)
                .list()
                .ofMaxSize(12)
                .uniqueElements(Candidate::number);
    }

    /** Different for each version and region, but the same each time it is asked. */
    private static Presence.Lookup presences(int seed) {
        return (number, region) ->
                switch (Math.floorMod(seed ^ number.hashCode() ^ region.name().hashCode(), 3)) {
                    case 0 -> Presence.READABLE;
                    case 1 -> Presence.MISSING;
                    default -> Presence.NO_BYTES;
                };
    }

    private static boolean qualifies(Candidate candidate, Presence.Lookup presences) {
        return candidate.targets().containsKey(HERE)
                && !candidate.softDeleted()
                && !excluded(candidate)
                && presences.of(candidate.number(), HERE) != Presence.MISSING;
    }

    private static boolean excluded(Candidate candidate) {
        Exclusion here = candidate.targets().getOrDefault(HERE, Exclusion.AS_VERSION);
        return here == Exclusion.EXCLUDED || (here == Exclusion.AS_VERSION && candidate.excluded());
    }
}
