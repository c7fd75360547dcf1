package gallerist.storage.bytes;

import java.time.Duration;

/**
 * How many bytes passed in each quarter of a second lately. Written by many and read by anybody at
 * any time.
 */
public final class Pace {
    private static final long SLICE = Duration.ofMillis(250).toNanos();
    private static final long MEMORY = Duration.ofSeconds(10).toNanos();
    private static final long LEAST = Duration.ofSeconds(1).toNanos();
    private static final int SLICES = (int) (MEMORY / SLICE) + 2;
    private static final double SECOND = 1e9;

    private final long[] numbers = new long[SLICES];
    private final long[] bytes = new long[SLICES];
    private boolean hasBegun;
    private long begin;

    synchronized void add(long count, long now) {
        if (!hasBegun) {
            hasBegun = true;
            begin = now;
        }
        long number = Math.floorDiv(now, SLICE);
        int slot = (int) Math.floorMod(number, (long) SLICES);
        if (numbers[slot] != number) {
            numbers[slot] = number;
            bytes[slot] = 0;
        }
        bytes[slot] += count;
    }

    /**
     * Bytes a second over the last ten seconds, or since a moment when that was later, or since the
     * first of them came; 0 as long as that is less than one.
     */
    public synchronized double bytesPerSecond(long since, long now) {
        if (!hasBegun) {
            return 0;
        }
        long from = Math.ceilDiv(Math.max(Math.max(since, begin), now - MEMORY), SLICE);
        long elapsed = now - from * SLICE;
        if (elapsed < LEAST) {
            return 0;
        }
        long passed = 0;
        for (int slot = 0; slot < SLICES; slot++) {
            passed += numbers[slot] >= from ? bytes[slot] : 0;
        }
        return passed * SECOND / elapsed;
    }
}
