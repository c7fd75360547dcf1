package gallerist.storage.region.wrap;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A limit in bytes a second that many share. */
public final class Throttle {
    /** What is asked for at a time, so that even a small limit is kept evenly. */
    static final int STEP = 64 << 10;

    /** Who waits longer is asked first whether it should stop. */
    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(100);

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final Bucket bucket = new Bucket(Long.MAX_VALUE, System.nanoTime());
    private volatile OptionalLong limit = OptionalLong.empty();

    /** Acts at once, also on those who wait. */
    public void limit(OptionalLong bytesPerSecond) {
        lock.lock();
        try {
            limit = bytesPerSecond;
            bucket.change(bytesPerSecond.orElse(Long.MAX_VALUE), System.nanoTime());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public OptionalLong limit() {
        return limit;
    }

    /** How many bytes may be moved now; none after a long wait. */
    int grant(int wanted) {
        if (limit.isEmpty()) {
            return wanted;
        }
        lock.lock();
        try {
            return waitFor(Math.min(wanted, STEP)) ? Math.min(wanted, STEP) : 0;
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        } finally {
            lock.unlock();
        }
    }

    private boolean waitFor(int count) throws InterruptedException {
        long start = System.nanoTime();
        long now = start;
        while (now - start < LONGEST_WAIT) {
            long wait = bucket.take(count, now);
            if (wait == 0) {
                return true;
            }
            // Lets go of the lock meanwhile.
            long _ = changed.awaitNanos(Math.min(wait, LONGEST_WAIT));
            now = System.nanoTime();
        }
        return false;
    }
}
