package gallerist.app.cli.progress;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How fast something was lately. The time left is a range between the fastest and the slowest
 * second of those.
 */
final class Pace {
    private static final long SECOND = 1_000_000_000L;
    private static final long MEMORY = 10 * SECOND;

    private static final long STALLED = 10 * SECOND;

    private final Deque<Sample> samples = new ArrayDeque<>();
    private long movedAt;

    private record Sample(long nanos, long done) {}

    /** A time left that lies between two. */
    record Left(Duration low, Duration high) {}

    void add(long nanos, long done) {
        if (samples.isEmpty() || done != samples.getLast().done()) {
            movedAt = nanos;
        }
        if (!samples.isEmpty() && done < samples.getLast().done()) {
            samples.clear();
        }
        samples.addLast(new Sample(nanos, done));
        while (nanos - samples.getFirst().nanos() > MEMORY) {
            samples.removeFirst();
        }
    }

    /** 0 before a second has passed. */
    long bytesPerSecond() {
        return samples.isEmpty() || nanos(samples.getLast()) < SECOND
                ? 0
                : rate(samples.getFirst(), samples.getLast());
    }

    private long nanos(Sample until) {
        return until.nanos() - samples.getFirst().nanos();
    }

    /** For how long nothing has moved, once that is worth telling. */
    Optional<Duration> stalled(long nanos) {
        return samples.isEmpty() || nanos - movedAt < STALLED
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(nanos - movedAt));
    }

    private static long rate(Sample from, Sample to) {
        long nanos = to.nanos() - from.nanos();
        return nanos == 0 ? 0 : (long) ((to.done() - from.done()) * (double) SECOND / nanos);
    }

    /** Nothing before a second has passed, or when nothing moved at all. */
    Optional<Left> left(long bytes) {
        if (bytes == 0) {
            return Optional.empty();
        }
        long slowest = Long.MAX_VALUE;
        long fastest = 0;
        Sample start = samples.isEmpty() ? new Sample(0, 0) : samples.getFirst();
        for (Sample sample : samples) {
            if (sample.nanos() - start.nanos() >= SECOND) {
                long rate = rate(start, sample);
                slowest = Math.min(slowest, rate);
                fastest = Math.max(fastest, rate);
                start = sample;
            }
        }
        long average = bytesPerSecond();
        if (fastest == 0 || average == 0) {
            return Optional.empty();
        }
        long least = slowest > 0 ? slowest : Math.max(1, average / 2);
        return Optional.of(new Left(at(bytes, fastest), at(bytes, least)));
    }

    private static Duration at(long bytes, long rate) {
        return Duration.ofSeconds(Math.ceilDiv(bytes, rate));
    }
}
