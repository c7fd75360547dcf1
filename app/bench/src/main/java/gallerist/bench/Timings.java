package gallerist.bench;

import java.util.List;
import java.util.Locale;

/** How long each round took, in nanoseconds. */
record Timings(List<Long> nanos) {
    private static final double MILLISECOND = 1e6;

    Timings {
        nanos = nanos.stream().sorted().toList();
    }

    long median() {
        return nanos.get(nanos.size() / 2);
    }

    double times(Timings other) {
        return (double) median() / other.median();
    }

    Timings each(int items) {
        return new Timings(nanos.stream().map(all -> all / items).toList());
    }

    /** Median with minimum and maximum, in milliseconds or microseconds. */
    String text() {
        var unit = median() < MILLISECOND ? "µs" : "ms";
        var nanosInUnit = median() < MILLISECOND ? 1_000.0 : MILLISECOND;
        return "%s %s (%s–%s)"
                .formatted(
                        figure(median() / nanosInUnit),
                        unit,
                        figure(nanos.getFirst() / nanosInUnit),
                        figure(nanos.getLast() / nanosInUnit));
    }

    private static String figure(double value) {
        return String.format(
                Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
