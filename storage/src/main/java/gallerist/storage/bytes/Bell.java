package gallerist.storage.bytes;

import java.time.Duration;

/** Wakes one who waits for many. */
final class Bell {
    private long rings;

    synchronized void ring() {
        rings++;
        notifyAll();
    }

    synchronized long rings() {
        return rings;
    }

    /** Until it has rung more than so often, or for so long. */
    synchronized void await(long heard, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (rings == heard && end - System.nanoTime() > 0) {
                wait(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
            }
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        }
    }
}
