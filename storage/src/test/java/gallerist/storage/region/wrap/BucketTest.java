package gallerist.storage.region.wrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limit, against a clock that only waiting moves. */
class BucketTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long MEBIBYTE = 1 << 20;

    private long now;

    @ParameterizedTest
    @CsvSource({"1", "10", "100", "1000"})
    void tenSecondsBringWhatTheLimitAllowsWithinFivePerCent(long mebibytes) {
        Bucket bucket = new Bucket(mebibytes * MEBIBYTE, now);

        long moved = move(bucket, 10 * SECOND);

        assertThat((double) moved).isCloseTo(10.0 * mebibytes * MEBIBYTE, within(0.05 * moved));
    }

    @ParameterizedTest
    @CsvSource({"1, 100", "100, 1", "10, 1000"})
    void aChangedLimitIsKeptFromThenOn(long first, long second) {
        Bucket bucket = new Bucket(first * MEBIBYTE, now);
        long _ = move(bucket, 3 * SECOND);
        bucket.change(second * MEBIBYTE, now);

        long moved = move(bucket, 10 * SECOND);

        assertThat((double) moved).isCloseTo(10.0 * second * MEBIBYTE, within(0.05 * moved));
    }

    @ParameterizedTest
    @CsvSource({"1", "100"})
    void anIdleMinuteIsNotCaughtUp(long mebibytes) {
        Bucket bucket = new Bucket(mebibytes * MEBIBYTE, now);
        now += 60 * SECOND;

        long moved = move(bucket, SECOND);

        assertThat(moved).isLessThan(mebibytes * MEBIBYTE * 13 / 10);
    }

    private long move(Bucket bucket, long nanos) {
        long end = now + nanos;
        long moved = 0;
        while (now < end) {
            long wait = bucket.take(Throttle.STEP, now);
            moved += wait == 0 ? Throttle.STEP : 0;
            now += wait;
        }
        return moved;
    }
}
