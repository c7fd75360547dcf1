package gallerist.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "999, 999 bytes",
        "1000, 1.0 kB",
        "3200000000, 3.2 GB",
        "412000000, 412 MB",
        "999960, 1.0 MB",
        "9223372036854775807, 9223 PB"
    })
    void bytesHaveAUnitThatFits(long bytes, String expected) {
        assertThat(Amounts.bytes(bytes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 1 s", "119, 119 s", "150, 2 min", "7199, 119 min", "12000, 3 h"})
    void aTimeThatWasMeasuredIsNoRange(long seconds, String expected) {
        assertThat(Amounts.time(Duration.ofSeconds(seconds))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1 s",
        "12, 18, 12–18 s",
        "12, 12, 12 s",
        "100, 200, 1–4 min",
        "7000, 8000, 1–3 h"
    })
    void aSpanIsARangeInOneUnit(long low, long high, String expected) {
        assertThat(Amounts.span(Duration.ofSeconds(low), Duration.ofSeconds(high)))
                .isEqualTo(expected);
    }
}
