package gallerist.storage.bytes;

import java.util.concurrent.atomic.AtomicLong;

/** How far one disk of one copy has come. Read at any time by anybody, written by its thread. */
public final class CopyProgress {
    private final AtomicLong kept = new AtomicLong();
    private final AtomicLong proved = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private volatile Phase phase = Phase.WAITING;

    /** What it is doing. */
    public enum Phase {
        WAITING,
        /** Finds out what an earlier attempt has left. */
        LOOKING,
        COPYING,
        /** All bytes are there; the medium is waited for. */
        FINISHING,
        ENDED
    }

    public Phase phase() {
        return phase;
    }

    void enter(Phase next) {
        phase = next;
    }

    /** Bytes that an earlier attempt wrote and this one found right. */
    public long kept() {
        return kept.get();
    }

    /** Bytes that this attempt wrote and read back. */
    public long proved() {
        return proved.get();
    }

    /** All that is right so far, of the disk's occupied bytes. */
    public long done() {
        return kept() + proved();
    }

    /** Bytes that this attempt sent, also those that were not read back yet. */
    public long written() {
        return written.get();
    }

    void write(long bytes) {
        written.addAndGet(bytes);
    }

    void keep(long bytes) {
        kept.addAndGet(bytes);
    }

    void prove(long bytes) {
        proved.addAndGet(bytes);
    }
}
