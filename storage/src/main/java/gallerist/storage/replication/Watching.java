package gallerist.storage.replication;

import gallerist.model.image.Watch;
import gallerist.storage.bytes.Stop;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Tells somebody how far one file of several has come, ten times a second at most. */
record Watching(Watch watch, long before, long total) {
    private static final long INTERVAL = 100_000_000;

    /** Asked by several threads; the watch hears of it from one at a time. */
    Stop stop(LongSupplier done, Depot depot) {
        AtomicLong next = new AtomicLong(System.nanoTime());
        AtomicBoolean isStopped = new AtomicBoolean();
        return () -> {
            long due = next.get();
            long now = System.nanoTime();
            if (now - due >= 0 && next.compareAndSet(due, now + INTERVAL)) {
                long place = Math.min(total, before + done.getAsLong());
                isStopped.compareAndSet(false, !watch.goOn(place, total));
            }
            return isStopped.get() || depot.isClosing();
        };
    }
}
