package gallerist.storage.region.wrap;

import gallerist.storage.file.Aligned;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A limit in bytes a second that many share: who was served longest ago comes first. */
public final class Throttle {
    /** So many steps a second move also the last of many copies within one. */
    private static final int STEPS_A_SECOND = 64;

    /** Who waits longer is asked first whether it should stop. */
    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(100);

    private final ReentrantLock lock = new ReentrantLock();
    private final TreeSet<Turn> waiting =
            new TreeSet<>(Comparator.comparingLong(turn -> turn.served));
    private final Bucket bucket = new Bucket(Long.MAX_VALUE, System.nanoTime());
    private long turns;
    private volatile OptionalLong limit = OptionalLong.empty();

    /** Somebody who asks again and again, one thread at a time. */
    static final class Turn {
        private final Condition isFirst;
        private long served;

        private Turn(Condition isFirst, long served) {
            this.isFirst = isFirst;
            this.served = served;
        }
    }

    Turn turn() {
        lock.lock();
        try {
            return new Turn(lock.newCondition(), turns++);
        } finally {
            lock.unlock();
        }
    }

    /** Acts at once, also on those who wait; answers whether it is another than before. */
    public boolean limit(OptionalLong bytesPerSecond) {
        lock.lock();
        try {
            if (limit.equals(bytesPerSecond)) {
                return false;
            }
            limit = bytesPerSecond;
            bucket.change(bytesPerSecond.orElse(Long.MAX_VALUE), System.nanoTime());
            wakeFirst();
            return true;
        } finally {
            lock.unlock();
        }
    }

    public OptionalLong limit() {
        return limit;
    }

    /** What is asked for at a time under a limit: whole units. */
    static int step(long bytesPerSecond) {
        long even = Aligned.down(bytesPerSecond / STEPS_A_SECOND);
        return Math.clamp(even, Aligned.UNIT, Integer.MAX_VALUE / 2);
    }

    /** How many bytes may be moved now; none after a long wait. */
    int grant(Turn turn, int wanted) {
        if (limit.isEmpty()) {
            return wanted;
        }
        lock.lock();
        try {
            int count = Math.min(wanted, step(limit.orElse(Long.MAX_VALUE)));
            return waitFor(turn, count) ? count : 0;
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        } finally {
            lock.unlock();
        }
    }

    /** So many of what was granted were not moved. */
    void giveBack(int count) {
        if (count == 0) {
            return;
        }
        lock.lock();
        try {
            bucket.giveBack(count);
            wakeFirst();
        } finally {
            lock.unlock();
        }
    }

    private boolean waitFor(Turn turn, int count) throws InterruptedException {
        long now = System.nanoTime();
        long end = now + LONGEST_WAIT;
        boolean isGranted = false;
        waiting.add(turn);
        try {
            while (!isGranted && now - end < 0) {
                long wait = waiting.first() == turn ? bucket.take(count, now) : LONGEST_WAIT;
                isGranted = wait == 0;
                if (!isGranted) {
                    // Lets go of the lock meanwhile.
                    long _ = turn.isFirst.awaitNanos(Math.min(wait, end - now));
                    now = System.nanoTime();
                }
            }
            return isGranted;
        } finally {
            waiting.remove(turn);
            if (isGranted) {
                turn.served = turns++;
            }
            wakeFirst();
        }
    }

    private void wakeFirst() {
        if (!waiting.isEmpty()) {
            waiting.first().isFirst.signal();
        }
    }
}
