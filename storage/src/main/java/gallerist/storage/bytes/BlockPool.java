package gallerist.storage.bytes;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** All blocks that may be in memory at once; who reads faster than others write waits here. */
public final class BlockPool {
    private static final int USUAL = 24;

    private final int limit;
    private final AtomicInteger made = new AtomicInteger();
    private final BlockingQueue<Block> free;
    private final Semaphore slow;

    public BlockPool() {
        this(USUAL);
    }

    BlockPool(int limit) {
        this.limit = limit;
        this.free = new ArrayBlockingQueue<>(limit);
        this.slow = new Semaphore(limit / 2, true);
    }

    /** Who keeps blocks for long asks for each; all of them together leave half to the others. */
    boolean mayKeepLong(Duration longest) {
        try {
            return slow.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        }
    }

    /** One that was kept for long is let go of. */
    void wasKeptLong() {
        slow.release();
    }

    Block take() {
        for (; ; ) {
            Optional<Block> block = take(1_000);
            if (block.isPresent()) {
                return block.get();
            }
        }
    }

    /** Nothing when none came free in so many milliseconds. */
    Optional<Block> take(long millis) {
        Block block = free.poll();
        if (block == null && made.getAndUpdate(count -> Math.min(limit, count + 1)) < limit) {
            return Optional.of(new Block(free::add));
        }
        try {
            return block == null
                    ? Optional.ofNullable(free.poll(millis, TimeUnit.MILLISECONDS))
                    : Optional.of(block);
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        }
    }

    /** One more, for who would otherwise wait for somebody else's slow disk. */
    static Block spare() {
        return new Block(_ -> {});
    }
}
