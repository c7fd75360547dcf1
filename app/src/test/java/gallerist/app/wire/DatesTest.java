package gallerist.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31T12:59:59Z",
        "2026-12-31T10:00, 2026-12-31T10:00:00Z",
        "2026-12-31T10:00:00, 2026-12-31T10:00:00Z",
        "2026-12-31T10:00:00Z, 2026-12-31T10:00:00Z",
        "2026-12-31t10:00:00z, 2026-12-31T10:00:00Z",
        "2026-12-31T10:00:00+02:00, 2026-12-31T08:00:00Z",
        "2026-12-31T10:00:00.7711842+00:00, 2026-12-31T10:00:00.771184200Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void datesAreReadWithAndWithoutTimeAndOffset(String text, Instant at) {
        assertThat(Dates.parse("endOfLifeDate", text)).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-02-30",
                "2026-13-01",
                "31.12.2026",
                "20261231",
                "2026-12-31 10:00:00",
                "2026-12-31T25:00:00Z",
                "2026-12-31T10:00:00+99:00",
                "2026-12-31T10:00:00+01:00[Europe/Paris]",
                "+12026-12-31",
                "0000-12-31",
                "-2026-12-31",
                "2026-12-31Z",
                "T"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> Dates.parse("endOfLifeDate", text))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(refusal -> refusal.problems().getFirst())
                .isEqualTo(new Problem.DateInvalid("endOfLifeDate", text));
    }

    @Test
    void datesAreWrittenAsTheServiceDoes() {
        Instant at = Instant.parse("2027-04-30T00:00:00Z");

        assertThat(Dates.withOffset(at)).isEqualTo("2027-04-30T00:00:00+00:00");
        assertThat(Dates.withOffset(at.plusNanos(120_000_000)))
                .isEqualTo("2027-04-30T00:00:00.12+00:00");
        assertThat(Dates.utc(at)).isEqualTo("2027-04-30T00:00:00Z");
        assertThat(Dates.utcMillis(at.plusNanos(7_999_999))).isEqualTo("2027-04-30T00:00:00.007Z");
    }
}
