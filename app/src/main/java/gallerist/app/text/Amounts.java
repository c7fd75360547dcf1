package gallerist.app.text;

import java.time.Duration;
import java.util.Locale;

/** Bytes, rates and spans of time as people read them. */
public final class Amounts {
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB", "PB"};
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private Amounts() {}

    /** {@code 512 bytes}, {@code 3.2 GB}. */
    public static String bytes(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 999.5 && unit < UNITS.length - 1) {
            amount /= 1000;
            unit++;
        }
        String form = unit == 0 || amount >= 99.95 ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ROOT, form, amount, UNITS[unit]);
    }

    /** {@code 412 MB/s}. */
    public static String rate(long bytesPerSecond) {
        return bytes(bytesPerSecond) + "/s";
    }

    /** A time that was measured: {@code 29 s}, {@code 31 min}, {@code 3 h}. */
    public static String time(Duration measured) {
        long seconds = Math.max(1, measured.toSeconds());
        if (seconds < 2 * MINUTE) {
            return seconds + " s";
        }
        return seconds < 2 * HOUR ? seconds / MINUTE + " min" : seconds / HOUR + " h";
    }

    /** {@code 12–18 s}, {@code 2–3 min}; one figure where both would be the same. */
    public static String span(Duration low, Duration high) {
        long seconds = Math.max(1, high.toSeconds());
        long unit = seconds < 2 * MINUTE ? 1 : seconds < 2 * HOUR ? MINUTE : HOUR;
        String name = unit == 1 ? "s" : unit == MINUTE ? "min" : "h";
        long from = Math.max(1, low.toSeconds() / unit);
        long to = Math.ceilDiv(seconds, unit);
        return from >= to ? "%d %s".formatted(to, name) : "%d–%d %s".formatted(from, to, name);
    }
}
