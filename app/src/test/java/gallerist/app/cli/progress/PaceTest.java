package gallerist.app.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;

    private final Pace pace = new Pace();

    @Test
    void anEvenPaceGivesOneTime() {
        for (int second = 0; second <= 5; second++) {
            pace.add(second * SECOND, second * 100L);
        }

        assertThat(pace.bytesPerSecond()).isEqualTo(100);
        assertThat(pace.left(1_000))
                .contains(new Pace.Left(Duration.ofSeconds(10), Duration.ofSeconds(10)));
    }

    @Test
    void anUnevenPaceGivesARange() {
        pace.add(0, 0);
        pace.add(SECOND, 50);
        pace.add(2 * SECOND, 250);

        assertThat(pace.left(1_000))
                .contains(new Pace.Left(Duration.ofSeconds(5), Duration.ofSeconds(20)));
    }

    @Test
    void nothingIsSaidBeforeASecondHasPassed() {
        pace.add(0, 0);
        pace.add(SECOND / 2, 500);

        assertThat(pace.left(1_000)).isEmpty();
    }

    @Test
    void nothingIsSaidWhileNothingMoves() {
        pace.add(0, 7);
        pace.add(3 * SECOND, 7);

        assertThat(pace.bytesPerSecond()).isZero();
        assertThat(pace.left(1_000)).isEmpty();
    }

    @Test
    void onlyTheLastTenSecondsCount() {
        pace.add(0, 0);
        pace.add(100 * SECOND, 1_000_000);
        pace.add(105 * SECOND, 1_000_500);

        assertThat(pace.bytesPerSecond()).isEqualTo(100);
    }

    @Test
    void whatBeginsAnewIsMeasuredAnew() {
        pace.add(0, 10_000);
        pace.add(SECOND, 0);
        pace.add(2 * SECOND, 300);

        assertThat(pace.bytesPerSecond()).isEqualTo(300);
    }
}
