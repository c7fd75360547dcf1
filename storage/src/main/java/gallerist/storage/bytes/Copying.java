package gallerist.storage.bytes;

import gallerist.storage.region.Part;
import gallerist.storage.region.StoreFailure;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Makes one part, out of the blocks that come along. */
final class Copying implements Lane.Consumer {
    private final Destination destination;
    private final long size;
    private final long occupied;
    private final Look look;
    private final Stop stop;
    private final CompletableFuture<BitSet> missing = new CompletableFuture<>();
    private Optional<Work> work = Optional.empty();
    private volatile Arrival arrival = new Arrival.Stopped();

    /** What there is once the part is open. */
    private record Work(Part part, Left left, PartWriter writer) {}

    @FunctionalInterface
    private interface Look {
        Left at(Part part) throws StoreFailure;
    }

    private Copying(Destination destination, long size, long occupied, Look look, Stop stop) {
        this.destination = destination;
        this.size = size;
        this.occupied = occupied;
        this.look = look;
        this.stop = stop;
    }

    /** Goes on with what an earlier attempt has left. */
    static Copying of(Destination destination, BlockList list, BlockPool pool, Stop stop) {
        return new Copying(
                destination,
                list.size(),
                list.occupied(),
                part -> new PartScan(part, list, pool, destination.progress()).run(stop),
                stop);
    }

    /** Makes a new part of a disk that nobody knows yet. */
    static Copying first(Destination destination, long size, long occupied, Stop stop) {
        return new Copying(
                destination, size, occupied, _ -> Left.nothing(BlockList.blocks(size)), stop);
    }

    /** Opens the part and looks at it. */
    @Override
    public boolean begin() {
        return tried(() -> {
            destination.progress().enter(CopyProgress.Phase.LOOKING);
            Part part = destination.store().part(destination.part(), size);
            boolean isLookedAt = false;
            try {
                Left left = look.at(part);
                work =
                        Optional.of(
                                new Work(
                                        part,
                                        left,
                                        new PartWriter(part, destination.progress(), stop)));
                isLookedAt = true;
                missing.complete(left.missing());
            } finally {
                if (!isLookedAt) {
                    part.close();
                }
            }
            destination.progress().enter(CopyProgress.Phase.COPYING);
            return !stop.isAsked();
        });
    }

    /** Waits until the part was looked at; nothing is missing of one that cannot be made. */
    BitSet missing() {
        return missing.join();
    }

    /** Whether that is known. */
    boolean isLookedAt() {
        return missing.isDone();
    }

    @Override
    public boolean accept(Block block) {
        return tried(() -> {
            Work at = work.orElseThrow();
            if (!at.left().missing().get(block.index())) {
                return true;
            }
            destination.progress().take(block.data());
            return at.left().isWritten(block.index())
                    ? at.writer().writeAll(block)
                    : at.writer().writeData(block);
        });
    }

    @Override
    public void end() {
        tried(() -> {
            destination.progress().enter(CopyProgress.Phase.FINISHING);
            work.orElseThrow().part().seal();
            arrival = new Arrival.Whole();
            return true;
        });
    }

    private interface Step {
        boolean run() throws StoreFailure;
    }

    private boolean tried(Step step) {
        try {
            return step.run();
        } catch (StoreFailure e) {
            arrival = new Arrival.Failed(withNeed(e));
            return false;
        } finally {
            missing.complete(new BitSet());
        }
    }

    /** A full disk needs what is still to come, not only what did not fit. */
    private StoreFailure withNeed(StoreFailure e) {
        return e.reason() instanceof StoreFailure.Full(long needed, long free)
                ? new StoreFailure(
                        new StoreFailure.Full(
                                Math.max(needed, occupied - destination.progress().done()), free),
                        e)
                : e;
    }

    /** What became of it, or why it did not come to its end. */
    Arrival arrival(Arrival otherwise) {
        return arrival instanceof Arrival.Stopped ? otherwise : arrival;
    }

    boolean hasFailed() {
        return arrival instanceof Arrival.Failed;
    }

    /** Called when the lane has ended. */
    void close() {
        work.ifPresent(at -> at.part().close());
        destination.progress().enter(CopyProgress.Phase.ENDED);
    }

    Destination destination() {
        return destination;
    }
}
