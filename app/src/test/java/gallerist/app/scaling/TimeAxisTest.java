package gallerist.app.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 s 15 s",
        "45, 0 s 15 s 30 s 45 s 60 s",
        "100, 0 s 30 s 60 s 90 s 120 s",
        "300, 0 min 1 min 2 min 3 min 4 min 5 min 6 min",
        "40000, 0 h 3 h 6 h 9 h 12 h"
    })
    void ticksAreRoundAndNeverTwiceTheSame(long seconds, String ticks) {
        TimeAxis axis = TimeAxis.beyond(seconds);

        assertThat(String.join(" ", axis.ticks())).isEqualTo(ticks);
        assertThat(axis.end()).isGreaterThan((int) seconds);
    }
}
