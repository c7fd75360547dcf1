package gallerist.storage.region.wrap;

/**
 * Tokens that come at an even rate, one for each byte. Who was held up finds those of an eighth of
 * a second; who comes after a pause finds none.
 */
final class Bucket {
    private static final double NANOS = 1e9;
    private static final int KEPT_PART_OF_A_SECOND = 8;
    private static final long PAUSE = 1_000_000_000L;

    private long rate;
    private double tokens;
    private long last;

    Bucket(long rate, long now) {
        this.rate = rate;
        this.last = now;
    }

    void change(long newRate, long now) {
        rate = newRate;
        tokens = 0;
        last = now;
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

    /** They were taken and not needed. */
    void giveBack(int count) {
        tokens += count;
    }

    private void fill(long now, int least) {
        double kept = Math.max(least, (double) rate / KEPT_PART_OF_A_SECOND);
        double come = now - last > PAUSE ? 0 : (now - last) * (rate / NANOS);
        tokens = Math.min(kept, tokens + come);
        last = now;
    }
}
