package gallerist.storage.bytes;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** How far one disk of one copy has come. Read at any time by anybody, written by its thread. */
public final class CopyProgress {
    private final LongSupplier nanos;
    private final long earlier;
    private final List<Pace> paces;
    private volatile Reached reached = new Reached(0, 0, 0, 0);
    private volatile Phase phase = Phase.WAITING;
    private final BitSet keptBlocks = new BitSet();
    private volatile long atHand;
    private volatile boolean isWhole;
    private volatile long movedAt;
    private volatile long phaseSince;

    /** What it is doing. */
    public enum Phase {
        WAITING,
        /** Finds out what an earlier attempt has left. */
        LOOKING,
        COPYING,
        /** Reads back what was written. */
        VERIFYING,
        /** All bytes are there; the medium is waited for. */
        FINISHING,
        ENDED;

        /** Whether nothing is written, because what is there is looked at. */
        public boolean isReading() {
            return this == LOOKING || this == VERIFYING || this == FINISHING;
        }
    }

    private record Reached(long kept, long proved, long begun, long written) {}

    /**
     * Begins to count.
     *
     * @param nanos tells the time
     * @param earlier how far an attempt had come that is gone on with
     * @param paces are told of all bytes that pass
     */
    public CopyProgress(LongSupplier nanos, long earlier, Pace... paces) {
        this.nanos = nanos;
        this.earlier = earlier;
        this.paces = List.of(paces);
        this.movedAt = nanos.getAsLong();
    }

    CopyProgress() {
        this(System::nanoTime, 0);
    }

    public Phase phase() {
        return phase;
    }

    void enter(Phase next) {
        phase = next;
        movedAt = now();
        phaseSince = movedAt;
    }

    /** For how long it has only read, where that is what it does. */
    public Optional<Duration> reading() {
        return Optional.of(Duration.ofNanos(Math.max(0, now() - phaseSince)))
                .filter(_ -> phase.isReading());
    }

    long now() {
        return nanos.getAsLong();
    }

    /** Bytes that an earlier attempt wrote and this one found right. */
    public long kept() {
        return reached.kept();
    }

    /** The blocks of those bytes, for whom knows that all was looked at. */
    public BitSet keptBlocks() {
        return (BitSet) keptBlocks.clone();
    }

    /**
     * All that an attempt can find in parts that goes on: also the block at hand, which may be
     * whole already.
     */
    public long left() {
        Reached now = reached;
        return isWhole ? 0 : now.kept() + now.proved() + atHand;
    }

    /** Bytes of blocks that this attempt wrote and read back. */
    public long proved() {
        return reached.proved();
    }

    /**
     * All that is right so far, of the disk's occupied bytes. What an earlier attempt had done is
     * believed until it was looked at, and then all but the block at which that was stopped.
     */
    public long done() {
        Reached now = reached;
        long believed =
                switch (phase) {
                    case WAITING, LOOKING -> earlier;
                    case COPYING, VERIFYING, FINISHING, ENDED ->
                            Math.min(earlier, now.kept() + Block.SIZE);
                };
        return Math.max(believed, now.kept() + now.proved() + now.begun());
    }

    /** Bytes that this attempt sent, also those that were not read back yet. */
    public long written() {
        return reached.written();
    }

    /** For how long nothing has happened. */
    public Duration still() {
        return Duration.ofNanos(Math.max(0, now() - movedAt));
    }

    void write(long bytes) {
        Reached now = reached;
        reached = new Reached(now.kept(), now.proved(), now.begun(), now.written() + bytes);
        movedAt = now();
        paces.forEach(pace -> pace.add(bytes, movedAt));
    }

    /** A disk that was there whole, and not as a part. */
    public void keepWhole(long bytes) {
        isWhole = true;
        keep(bytes);
    }

    /** A block that is right, with so many bytes. */
    void keep(int block, long bytes) {
        keptBlocks.set(block, bytes > 0);
        keep(bytes);
    }

    private void keep(long bytes) {
        Reached now = reached;
        reached = new Reached(now.kept() + bytes, now.proved(), now.begun(), now.written());
        movedAt = now();
    }

    /** A block of so many bytes comes next. */
    void take(long bytes) {
        atHand = bytes;
    }

    /** So many more bytes of the block at hand were read back. */
    void begin(long bytes) {
        Reached now = reached;
        reached = new Reached(now.kept(), now.proved(), now.begun() + bytes, now.written());
        movedAt = now();
    }

    /** All of the block at hand was read back. */
    void prove() {
        Reached now = reached;
        reached = new Reached(now.kept(), now.proved() + now.begun(), 0, now.written());
        atHand = 0;
    }
}
