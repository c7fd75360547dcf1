package gallerist.storage.region.wrap;

/**
 * Tokens that come at an even rate, one for each byte. What is not used is kept for a quarter of a
 * second.
 */
final class Bucket {
    private static final double NANOS = 1e9;
    private static final int KEPT_PART_OF_A_SECOND = 4;

    private long rate;
    private double tokens;
    private long last;

    Bucket(long rate, long now) {
        this.rate = rate;
        this.last = now;
    }

    void change(long newRate, long now) {
        fill(now, Throttle.STEP);
        rate = newRate;
    }

    /** Takes so many tokens and answers nothing, or answers in how many nanoseconds they come. */
    long take(int count, long now) {
        fill(now, count);
        if (tokens < count) {
            return (long) Math.ceil((count - tokens) * NANOS / rate);
        }
        tokens -= count;
        return 0;
    }

    private void fill(long now, int least) {
        double kept = Math.max(least, (double) rate / KEPT_PART_OF_A_SECOND);
        tokens = Math.min(kept, tokens + (now - last) * (rate / NANOS));
        last = now;
    }
}
