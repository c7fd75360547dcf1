package gallerist.model.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Draft;
import gallerist.model.draft.Refused;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.0",
                "1.0.0.0",
                "1.0.",
                ".1.0",
                "1..0",
                "-1.0.0",
                "+1.0.0",
                "1.0.0 ",
                " 1.0.0",
                "1.0.0\n",
                "1.0.x",
                "v1.0.0",
                "latest",
                "1.0.2147483648",
                "9999999999.0.0",
                "00000000001.0.0",
                "1.0.0-rc1",
                "١.0.0"
            })
    void aNumberIsThreeIntegers(String text) {
        Refused.by(() -> VersionNumber.of(text))
                .containsExactly(new Problem.VersionNameInvalid(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0, 0.0.0",
        "2147483647.2147483647.2147483647, 2147483647.2147483647.2147483647",
        "2018.12.1, 2018.12.1"
    })
    void theWholeRangeIsAllowed(String text, String printed) {
        assertThat(VersionNumber.of(text)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, 1.2.3, 1.2.4",
        "MINOR, 1.2.3, 1.3.0",
        "MAJOR, 1.2.3, 2.0.0",
        "PATCH, 1.2.2147483647, 1.3.0",
        "PATCH, 1.2147483647.2147483647, 2.0.0",
        "MINOR, 1.2147483647.5, 2.0.0"
    })
    void theNextNumberFollowsTheHighest(Proposal proposal, String highest, String next) {
        List<VersionNumber> taken = List.of(VersionNumber.of("0.9.9"), VersionNumber.of(highest));

        assertThat(proposal.after(taken)).contains(VersionNumber.of(next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "MINOR", "MAJOR"})
    void theFirstNumberIsOne(Proposal proposal) {
        assertThat(proposal.after(List.of())).contains(VersionNumber.of("1.0.0"));
    }

    @Test
    void numbersComeToAnEnd() {
        List<VersionNumber> last =
                List.of(new VersionNumber(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));

        assertThat(Proposal.PATCH.after(last)).isEmpty();
    }

    @Property
    void aProposalIsHigherThanAllThatAreTaken(
            @ForAll("numbers") VersionNumber one,
            @ForAll("numbers") VersionNumber other,
            @ForAll Proposal proposal) {
        List<VersionNumber> taken = List.of(one, other);

        proposal.after(taken)
                .ifPresent(
                        next -> assertThat(taken).allMatch(number -> number.compareTo(next) < 0));
    }

    @Property
    void whatIsPrintedIsReadAgain(@ForAll("numbers") VersionNumber number) {
        assertThat(VersionNumber.of(number.toString())).isEqualTo(number);
    }

    @Property
    void theOrderIsTotalAndNumeric(
            @ForAll("numbers") VersionNumber a,
            @ForAll("numbers") VersionNumber b,
            @ForAll("numbers") VersionNumber c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isNotPositive();
        }
        Comparator<List<Integer>> byParts =
                Comparator.<List<Integer>, Integer>comparing(parts -> parts.get(0))
                        .thenComparing(parts -> parts.get(1))
                        .thenComparing(parts -> parts.get(2));
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(Integer.signum(byParts.compare(parts(a), parts(b))));
    }

    @Provide
    Arbitrary<VersionNumber> numbers() {
        Arbitrary<Integer> part =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE));
        return Combinators.combine(part, part, part).as(VersionNumber::new);
    }

    private static List<Integer> parts(VersionNumber number) {
        return List.of(number.major(), number.minor(), number.patch());
    }

    @Test
    void aNumberNamesOnlyOneVersion() {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.number = "01.0.0";

        Refused.by(draft::version).containsExactly(new Problem.VersionNameInvalid("01.0.0"));
    }
}
