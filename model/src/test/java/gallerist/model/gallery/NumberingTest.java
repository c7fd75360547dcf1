package gallerist.model.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Draft;
import gallerist.model.draft.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "ANY, 1.0.0, true",
        "MONTHLY, 2026.11.0, true",
        "MONTHLY, 2026.12.40, true",
        "MONTHLY, 2026.13.0, false",
        "MONTHLY, 2026.0.1, false",
        "MONTHLY, 1999.12.0, false",
        "MONTHLY, 1.0.0, false",
        "DAILY, 2028.2.29, true",
        "DAILY, 2027.2.29, false",
        "DAILY, 2026.11.0, false"
    })
    void aNumberFitsWhatWasAgreedOrNot(Numbering numbering, String number, boolean fits) {
        assertThat(numbering.check(VersionNumber.of(number)))
                .isEqualTo(
                        fits
                                ? List.of()
                                : List.of(new Problem.NumberingBroken(number, numbering.text())));
    }

    @ParameterizedTest
    @CsvSource({
        "ANY, 2.0.0, 2.0.1",
        "MONTHLY, 2026.10.7, 2026.11.0",
        "MONTHLY, 2026.11.7, 2026.11.8",
        "DAILY, 2026.11.20, 2026.11.21",
        "DAILY, 2026.11.21, "
    })
    void theNextNumberFollowsWhatWasAgreed(Numbering numbering, String taken, String next) {
        assertThat(
                        numbering
                                .next(List.of(VersionNumber.of(taken)), Proposal.PATCH, TODAY)
                                .map(VersionNumber::toString)
                                .orElse(null))
                .isEqualTo(next);
    }

    @Test
    void aTagOfTheImageSaysWhatWasAgreed() {
        Draft.OfDefinition draft = new Draft.OfDefinition();
        assertThat(Numbering.of(draft.definition())).isEqualTo(Numbering.ANY);

        draft.tags = new Tags(Map.of("Version-Numbering", "Year.Month.Patch"));
        assertThat(Numbering.of(draft.definition())).isEqualTo(Numbering.MONTHLY);

        draft.tags = new Tags(Map.of(Numbering.TAG, "weekly"));
        Refused.by(() -> Numbering.of(draft.definition()))
                .singleElement()
                .isInstanceOf(Problem.ChoiceUnknown.class);
    }
}
