package gallerist.storage.bytes;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One copy and its lane. Blocks are handed to it by one thread at a time. */
final class Strand {
    private final Copying copying;
    private final Lane lane;
    private final AtomicBoolean isShut = new AtomicBoolean();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicInteger pending = new AtomicInteger();
    private final BitSet todo = new BitSet();

    /**
     * Begins to look at what is there of a copy.
     *
     * @param watch told of each block that the copy comes to
     * @param onDone told when the copy has done something, or has given up
     */
    Strand(
            Destination destination,
            BlockList list,
            BlockPool pool,
            Stop stop,
            Watch watch,
            Runnable onDone) {
        this.copying = Copying.of(destination, list, pool, () -> isShut.get() || stop.isAsked());
        this.lane =
                Lane.start(
                        "copy " + destination.part().disk().copy().copy(),
                        new Counted(copying, isOver, pending, watch, onDone));
    }

    /** Told of the blocks that a copy comes to. */
    interface Watch {
        void begins(int block);

        void hasWritten(int block);
    }

    /** Counts what it does. */
    private record Counted(
            Copying copying,
            AtomicBoolean isOver,
            AtomicInteger pending,
            Watch watch,
            Runnable onDone)
            implements Lane.Consumer {
        @Override
        public boolean begin() {
            return goesOn(copying::begin);
        }

        @Override
        public boolean accept(Block block) {
            watch.begins(block.index());
            return goesOn(() -> {
                boolean isWanted = copying.accept(block);
                if (isWanted) {
                    watch.hasWritten(block.index());
                }
                pending.decrementAndGet();
                return isWanted;
            });
        }

        private boolean goesOn(Lane.Step step) {
            boolean goesOn = false;
            try {
                goesOn = step.run();
                return goesOn;
            } finally {
                isOver.compareAndSet(false, !goesOn);
                onDone.run();
            }
        }

        @Override
        public void end() {
            copying.end();
        }
    }

    boolean isLookedAt() {
        return copying.isLookedAt();
    }

    /** From now on it is known what it lacks. */
    synchronized void look() {
        todo.or(copying.missing());
    }

    boolean isOpen() {
        return lane.isOpen() && !isOver.get();
    }

    synchronized boolean lacks(int block) {
        return isOpen() && todo.get(block);
    }

    synchronized OptionalInt nextLacking(int from) {
        int next = todo.nextSetBit(from);
        return isOpen() && next >= 0 ? OptionalInt.of(next) : OptionalInt.empty();
    }

    synchronized boolean hasAll() {
        return !isOpen() || todo.isEmpty();
    }

    /** How many blocks it was handed and has not written. */
    int pending() {
        return isOpen() ? pending.get() : 0;
    }

    /** The block must have been shared with it. */
    synchronized void hand(Block block) {
        pending.incrementAndGet();
        todo.clear(block.index());
        lane.put(block);
    }

    /** It lacks again what it has not come to. */
    synchronized List<Integer> takeBack() {
        List<Integer> blocks = lane.takeBack();
        blocks.forEach(todo::set);
        pending.addAndGet(-blocks.size());
        return blocks;
    }

    void shut() {
        isShut.set(true);
        lane.shut();
    }

    Destination destination() {
        return copying.destination();
    }

    void end() {
        lane.end();
    }

    /** Waits until all that it was handed is on the medium. */
    Arrival arrival(Arrival otherwise) {
        lane.join();
        copying.close();
        return copying.arrival(otherwise);
    }
}
