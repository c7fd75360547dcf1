package gallerist.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1023, 1023 bytes",
        "1024, 1.0 KiB",
        "51539607552, 48.0 GiB",
        "2023177116713, 1.8 TiB"
    })
    void aSizeHasOneDecimalAndABinaryUnit(long bytes, String text) {
        assertThat(Sizes.of(bytes)).isEqualTo(text);
    }

    @Test
    void aPartIsInTheUnitOfTheWhole() {
        assertThat(Sizes.part(0, 64L << 30)).isEqualTo("0.0 of 64.0 GiB");
    }

    @ParameterizedTest
    @CsvSource({"188743680, 180 MiB/s", "0, 0 bytes/s"})
    void aRateIsAWholeNumber(long rate, String text) {
        assertThat(Sizes.rate(rate)).isEqualTo(text);
    }

    @Test
    void timeLeftIsARangeAndUnknownWhileNothingComes() {
        assertThat(Sizes.timeLeft(40L << 30, 180L << 20)).isEqualTo("3–5 min");
        assertThat(Sizes.timeLeft(40L << 30, 0)).isEmpty();
    }
}
