package gallerist.app.cli.progress;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.Collectors;

/** How long something will take, by the fastest and the slowest speed that was told lately. */
final class Outlook {
    private static final long MEMORY = Duration.ofSeconds(10).toNanos();

    private final Deque<Told> told = new ArrayDeque<>();

    private record Told(long nanos, long bytesPerSecond) {}

    /** What has no speed now has no outlook, however fast it was. */
    void add(long nanos, long bytesPerSecond) {
        if (bytesPerSecond == 0) {
            told.clear();
            return;
        }
        told.addLast(new Told(nanos, bytesPerSecond));
        while (nanos - told.getFirst().nanos() > MEMORY) {
            told.removeFirst();
        }
    }

    Optional<Pace.Left> left(long bytes) {
        if (told.isEmpty() || bytes == 0) {
            return Optional.empty();
        }
        LongSummaryStatistics speeds =
                told.stream().collect(Collectors.summarizingLong(Told::bytesPerSecond));
        return Optional.of(
                new Pace.Left(
                        Duration.ofSeconds(Math.ceilDiv(bytes, speeds.getMax())),
                        Duration.ofSeconds(Math.ceilDiv(bytes, speeds.getMin()))));
    }
}
