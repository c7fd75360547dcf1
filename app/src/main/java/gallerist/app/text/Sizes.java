package gallerist.app.text;

import java.time.Duration;
import java.util.Locale;

/** Sizes and rates in binary units, as the desktop writes them. */
public final class Sizes {
    private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB"};
    private static final double STEP = 1024;
    private static final double SLOWER = 0.8;
    private static final double FASTER = 1.25;

    private Sizes() {}

    /** {@code 48.0 GiB}. */
    public static String of(long bytes) {
        return in(unit(bytes), bytes) + " " + UNITS[unit(bytes)];
    }

    /** {@code 55.7 of 96.0 GiB}: both in the unit of the whole. */
    public static String part(long done, long all) {
        int unit = unit(all);
        return "%s of %s %s".formatted(in(unit, done), in(unit, all), UNITS[unit]);
    }

    /** {@code 180 MiB/s}. */
    public static String rate(long bytesPerSecond) {
        int unit = unit(bytesPerSecond);
        return String.format(Locale.ROOT, "%.0f", bytesPerSecond / Math.pow(STEP, unit))
                + " "
                + UNITS[unit]
                + "/s";
    }

    /** {@code 3–5 min} for bytes that are still to come; empty while nothing comes. */
    public static String timeLeft(long bytes, long bytesPerSecond) {
        if (bytesPerSecond <= 0 || bytes <= 0) {
            return "";
        }
        double seconds = (double) bytes / bytesPerSecond;
        return Amounts.span(
                Duration.ofSeconds((long) (seconds * SLOWER)),
                Duration.ofSeconds((long) Math.ceil(seconds * FASTER)));
    }

    private static int unit(long bytes) {
        int unit = 0;
        for (double amount = bytes; amount >= STEP && unit < UNITS.length - 1; amount /= STEP) {
            unit++;
        }
        return unit;
    }

    private static String in(int unit, long bytes) {
        return String.format(
                Locale.ROOT, unit == 0 ? "%.0f" : "%.1f", bytes / Math.pow(STEP, unit));
    }
}
