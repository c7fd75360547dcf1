package gallerist.storage.region.wrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limit, against a clock that only waiting moves. */
class BucketTest {
    static final long SECOND = 1_000_000_000L;
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

        assertThat(moved).isLessThan(mebibytes * MEBIBYTE * 11 / 10);
    }

    @Property
    void whateverHoldsThemUpNoStretchBringsMoreThanTheLimitAndAnEighthOfASecond(
            @ForAll @LongRange(min = 1, max = 1000) long mebibytes,
            @ForAll @Size(min = 1, max = 50)
                    List<@LongRange(min = 0, max = 3 * SECOND) Long> pauses) {
        long limit = mebibytes * MEBIBYTE;
        int step = Throttle.step(limit);
        Bucket bucket = new Bucket(limit, now);
        for (long pause : pauses) {
            now += pause;
            long begin = now;
            long moved = move(bucket, step, SECOND / 2);

            double allowed = limit * ((now - begin) / 1e9 + 0.125);
            assertThat((double) moved).isLessThanOrEqualTo(allowed + 2 * step);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 4096", "1048576, 16384", "104857600, 1638400"})
    void aStepIsOneOfSixtyFourASecondInWholeUnits(long limit, int step) {
        assertThat(Throttle.step(limit)).isEqualTo(step);
    }

    private long move(Bucket bucket, long nanos) {
        return move(bucket, 64 << 10, nanos);
    }

    private long move(Bucket bucket, int step, long nanos) {
        long end = now + nanos;
        long moved = 0;
        while (now < end) {
            long wait = bucket.take(step, now);
            moved += wait == 0 ? step : 0;
            now += wait;
        }
        return moved;
    }
}
