package gallerist.model.gallery;

import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static gallerist.model.draft.Draft.SWEDEN_CENTRAL;
import static gallerist.model.draft.Draft.WEST_EUROPE;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Draft;
import gallerist.model.draft.Refused;
import gallerist.model.gallery.Latest.Judged;
import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatestTest {
    private static final Presence.Lookup EVERYWHERE = (_, _) -> Presence.READABLE;
    private static final Presence.Lookup WITHOUT_BYTES = (_, _) -> Presence.NO_BYTES;

    @Test
    void numbersAreComparedAsNumbers() {
        List<Candidate> candidates = List.of(plain("1.9.0"), plain("1.10.0"), plain("1.2.99"));

        assertThat(Latest.in(WEST_EUROPE, candidates, EVERYWHERE).version())
                .contains(VersionNumber.of("1.10.0"));
    }

    @ParameterizedTest
    @CsvSource({
        "false, AS_VERSION, Counts",
        "false, INCLUDED, Counts",
        "false, EXCLUDED, ExcludedHere",
        "true, AS_VERSION, ExcludedGlobally",
        "true, INCLUDED, Counts",
        "true, EXCLUDED, ExcludedHere"
    })
    void theFlagOfTheRegionWins(boolean global, Exclusion regional, String verdict) {
        Candidate candidate = candidate("1.0.0", global, false, Map.of(WEST_EUROPE, regional));

        assertThat(verdictOn(candidate, EVERYWHERE).getClass().getSimpleName()).isEqualTo(verdict);
    }

    @Test
    void whoNamesNoVersionGetsTheLatestOfTheRegionOrIsToldWhyNot() {
        ResourceId image = Draft.DEFINITION;
        List<Candidate> somewhere = List.of(plain("1.0.0"), plain("1.1.0"));
        List<Candidate> nowhere =
                List.of(candidate("1.0.0", true, false, Map.of(WEST_EUROPE, Exclusion.AS_VERSION)));

        assertThat(Latest.resolve(image, WEST_EUROPE, somewhere, EVERYWHERE))
                .isEqualTo(VersionNumber.of("1.1.0"));
        Refused.by(() -> Latest.resolve(image, NORTH_EUROPE, somewhere, EVERYWHERE))
                .containsExactly(new Problem.NotInRegion(image, "North Europe"));
        Refused.by(() -> Latest.resolve(image, WEST_EUROPE, nowhere, EVERYWHERE))
                .containsExactly(new Problem.NoLatest(image));
        Refused.by(() -> Latest.resolve(image, WEST_EUROPE, List.of(), EVERYWHERE))
                .containsExactly(new Problem.NoLatest(image));
    }

    @Test
    void anExclusionInOneRegionLeavesTheOthers() {
        List<Candidate> candidates =
                List.of(
                        plain("1.0.0"),
                        candidate(
                                "2.0.0",
                                false,
                                false,
                                Map.of(
                                        WEST_EUROPE, Exclusion.EXCLUDED,
                                        NORTH_EUROPE, Exclusion.AS_VERSION)));

        assertThat(Latest.in(WEST_EUROPE, candidates, EVERYWHERE).version())
                .contains(VersionNumber.of("1.0.0"));
        assertThat(Latest.in(NORTH_EUROPE, candidates, EVERYWHERE).version())
                .contains(VersionNumber.of("2.0.0"));
    }

    @Test
    void eachVersionIsToldWhyItIsNotTheOne() {
        VersionNumber copying = VersionNumber.of("6.0.0");
        List<Candidate> candidates =
                List.of(
                        plain("1.0.0"),
                        plain("2.0.0"),
                        candidate("3.0.0", true, false, Map.of(WEST_EUROPE, Exclusion.AS_VERSION)),
                        candidate("4.0.0", false, false, Map.of(WEST_EUROPE, Exclusion.EXCLUDED)),
                        candidate(
                                "5.0.0", false, false, Map.of(NORTH_EUROPE, Exclusion.AS_VERSION)),
                        plain("6.0.0"),
                        candidate("7.0.0", false, true, Map.of(WEST_EUROPE, Exclusion.INCLUDED)));
        Presence.Lookup presences =
                (number, _) -> number.equals(copying) ? Presence.MISSING : Presence.READABLE;

        assertThat(Latest.in(WEST_EUROPE, candidates, presences).judged())
                .extracting(Judged::verdict)
                .containsExactly(
                        new Verdict.SoftDeleted(),
                        new Verdict.NoReplica(),
                        new Verdict.NoTarget(),
                        new Verdict.ExcludedHere(),
                        new Verdict.ExcludedGlobally(),
                        new Verdict.Counts(),
                        new Verdict.Superseded(VersionNumber.of("2.0.0")));
    }

    @Test
    void aVersionWithoutBytesCountsByItsPlanButCannotBeDeployed() {
        Latest latest = Latest.in(WEST_EUROPE, List.of(plain("1.0.0")), WITHOUT_BYTES);

        assertThat(latest.version()).contains(VersionNumber.of("1.0.0"));
        assertThat(latest.deployable()).isEmpty();
        assertThat(latest.judged()).extracting(Judged::presence).containsExactly(Presence.NO_BYTES);
    }

    @Test
    void machinesGetTheHighestThatCanBeRead() {
        List<Candidate> candidates = List.of(plain("1.0.0"), plain("2.0.0"));
        Presence.Lookup presences =
                (number, _) -> number.major() == 2 ? Presence.NO_BYTES : Presence.READABLE;

        Latest latest = Latest.in(WEST_EUROPE, candidates, presences);

        assertThat(latest.version()).contains(VersionNumber.of("2.0.0"));
        assertThat(latest.deployable()).contains(VersionNumber.of("1.0.0"));
    }

    @Test
    void whereNoVersionCountsThereIsNoLatest() {
        assertThat(Latest.in(WEST_EUROPE, List.of(), EVERYWHERE).version()).isEmpty();
        assertThat(Latest.in(SWEDEN_CENTRAL, List.of(plain("1.0.0")), EVERYWHERE).version())
                .isEmpty();
    }

    @Test
    void thereIsOneAnswerForEachRegionOfAnyVersion() {
        List<Candidate> candidates =
                List.of(
                        plain("1.0.0"),
                        candidate(
                                "2.0.0", false, false, Map.of(NORTH_EUROPE, Exclusion.AS_VERSION)));

        assertThat(Latest.everywhere(candidates, EVERYWHERE))
                .extracting(Latest::region)
                .containsExactly(NORTH_EUROPE, WEST_EUROPE);
    }

    @Test
    void anExclusionTellsWhatLatestBecomes() {
        Candidate old = plain("1.0.0");
        List<Candidate> before = List.of(old, plain("2.0.0"));
        List<Candidate> after =
                List.of(
                        old,
                        candidate("2.0.0", true, false, Map.of(WEST_EUROPE, Exclusion.AS_VERSION)));

        assertThat(LatestChange.between(before, after, EVERYWHERE))
                .containsExactly(
                        new LatestChange(
                                WEST_EUROPE,
                                Optional.of(VersionNumber.of("2.0.0")),
                                Optional.of(VersionNumber.of("1.0.0"))));
        assertThat(LatestChange.between(before, before, EVERYWHERE)).isEmpty();
    }

    private static Verdict verdictOn(Candidate candidate, Presence.Lookup presences) {
        return Latest.in(WEST_EUROPE, List.of(candidate), presences).judged().getFirst().verdict();
    }

    private static Candidate plain(String number) {
        return candidate(number, false, false, Map.of(WEST_EUROPE, Exclusion.AS_VERSION));
    }

    private static Candidate candidate(
            String number, boolean excluded, boolean softDeleted, Map<Region, Exclusion> targets) {
        return new Candidate(VersionNumber.of(number), excluded, softDeleted, targets);
    }
}
