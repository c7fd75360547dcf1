package gallerist.storage;

import gallerist.model.replication.CopyState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was written in a stretch of time.
 *
 * @param failed transfers that ended in it without a whole copy
 */
public record Throughput(Instant from, Instant until, long bytes, int failed) {

    public long bytesPerSecond() {
        return bytes * 1000 / Math.max(1, Duration.between(from, until).toMillis());
    }

    /**
     * Divides what happened into steps of one length. A transfer that has ended was as fast all the
     * time; of one that still goes on it is known how far it had come at its samples.
     */
    static List<Throughput> of(
            List<Transfer> ended, List<CopyEvent> events, Instant from, Instant until, int steps) {
        Tally tally = new Tally(from, until, steps);
        ended.forEach(transfer -> {
            tally.spread(transfer.startedAt(), transfer.endedAt(), transfer.bytesWritten());
            if (transfer.hasEnded() && !transfer.isWhole()) {
                tally.failed(transfer.endedAt());
            }
        });
        goingOn(events).values().forEach(samples -> tally.climb(samples));
        return tally.steps();
    }

    /** The samples of each copy since it was last taken up, of those that are still being made. */
    private static Map<UUID, List<CopyEvent>> goingOn(List<CopyEvent> events) {
        Map<UUID, List<CopyEvent>> running = new HashMap<>();
        for (CopyEvent event : events) {
            if (event.isSample()) {
                running.computeIfAbsent(event.copy(), _ -> new ArrayList<>()).add(event);
            } else if (event.to().equals(CopyState.COPYING.name())) {
                running.put(event.copy(), new ArrayList<>());
            } else {
                running.remove(event.copy());
            }
        }
        return running;
    }

    /** Bytes and failures by step. */
    private static final class Tally {
        private static final double SHORTEST = 1e-6;

        private final long start;
        private final double length;
        private final double[] bytes;
        private final int[] failures;

        Tally(Instant from, Instant until, int steps) {
            start = from.toEpochMilli();
            length = Math.max(1, (until.toEpochMilli() - start) / (double) steps);
            bytes = new double[steps];
            failures = new int[steps];
        }

        void spread(Instant from, Instant until, long written) {
            // What happens at the very end is of the last step.
            double first =
                    Math.min((from.toEpochMilli() - start) / length, bytes.length - SHORTEST);
            double last = Math.max(first + SHORTEST, (until.toEpochMilli() - start) / length);
            for (int step = Math.max(0, (int) first); step < Math.min(bytes.length, last); step++) {
                double inside = Math.min(last, step + 1.0) - Math.max(first, step);
                bytes[step] += written * Math.max(0, inside) / (last - first);
            }
        }

        void climb(List<CopyEvent> samples) {
            for (int i = 1; i < samples.size(); i++) {
                long more = samples.get(i).done() - samples.get(i - 1).done();
                spread(samples.get(i - 1).at(), samples.get(i).at(), Math.max(0, more));
            }
        }

        void failed(Instant at) {
            int step = (int) ((at.toEpochMilli() - start) / length);
            if (step >= 0 && step <= failures.length) {
                failures[Math.min(step, failures.length - 1)]++;
            }
        }

        List<Throughput> steps() {
            List<Throughput> all = new ArrayList<>();
            for (int i = 0; i < bytes.length; i++) {
                all.add(
                        new Throughput(
                                Instant.ofEpochMilli(start + Math.round(i * length)),
                                Instant.ofEpochMilli(start + Math.round((i + 1) * length)),
                                Math.round(bytes[i]),
                                failures[i]));
            }
            return all;
        }
    }
}
