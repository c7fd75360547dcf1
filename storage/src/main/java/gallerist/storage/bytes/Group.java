package gallerist.storage.bytes;

import gallerist.storage.region.PartName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The copies of one region, which keep the same pace. */
final class Group {
    private final Target target;
    private final List<Strand> strands;
    private final Map<Integer, Origin> handed = new ConcurrentHashMap<>();
    private final Map<Integer, Origin> written = new ConcurrentHashMap<>();
    private final Bell bell;
    private volatile CompletableFuture<Parting> parting = new CompletableFuture<>();
    private volatile boolean isLookedAt;
    private long heldUp;

    /** How a group leaves the reader. */
    sealed interface Parting {
        /** All copies have written all that they lacked. */
        record Fed() implements Parting {}

        /** It goes on by itself. */
        record Alone() implements Parting {}

        /** Nothing more comes. */
        record Over(Arrival otherwise) implements Parting {}
    }

    Group(Target target, BlockList list, BlockPool pool, Stop stop, Bell bell) {
        this.target = target;
        this.bell = bell;
        this.strands =
                target.copies().stream()
                        .map(copy -> new Strand(copy, list, pool, stop, watch(), this::hasMoved))
                        .toList();
    }

    Target target() {
        return target;
    }

    int copies() {
        return strands.size();
    }

    /** The bytes of a block came once, when the first copy begins to write it. */
    private Strand.Watch watch() {
        return new Strand.Watch() {
            @Override
            public void begins(int block) {
                Origin origin = handed.remove(block);
                if (origin != null) {
                    origin.countCome(target.traffic());
                    written.put(block, origin);
                }
            }

            @Override
            public void hasWritten(int block) {
                Origin origin = written.remove(block);
                if (origin != null) {
                    origin.countWritten(target.traffic());
                }
            }
        };
    }

    private void hasMoved() {
        check();
        bell.ring();
    }

    private synchronized void check() {
        if (isLookedAt
                && strands.stream().allMatch(Strand::hasAll)
                && strands.stream().allMatch(strand -> strand.pending() == 0)) {
            parting.complete(new Parting.Fed());
        }
    }

    /** Whether it is known what its copies lack. */
    boolean isLookedAt() {
        if (!isLookedAt && strands.stream().allMatch(Strand::isLookedAt)) {
            strands.forEach(Strand::look);
            isLookedAt = true;
            target.onLookedAt().run();
            check();
        }
        return isLookedAt;
    }

    boolean lacks(int block) {
        return strands.stream().anyMatch(strand -> strand.lacks(block));
    }

    /** The next block from one on that a copy lacks. */
    OptionalInt nextLacking(int from) {
        return strands.stream().flatMapToInt(strand -> strand.nextLacking(from).stream()).min();
    }

    /** Whether copies that lack a block may be handed it when so many may wait for each. */
    boolean hasRoom(int block, int most) {
        return strands.stream()
                .filter(strand -> strand.lacks(block))
                .allMatch(strand -> strand.pending() < most);
    }

    boolean isIdle() {
        return strands.stream().allMatch(strand -> strand.pending() == 0);
    }

    /** The block must have been shared with all copies; answers how many took it. */
    int hand(Block block, Origin origin) {
        List<Strand> takers =
                strands.stream().filter(strand -> strand.lacks(block.index())).toList();
        if (!takers.isEmpty()) {
            handed.put(block.index(), origin);
            takers.forEach(strand -> strand.hand(block));
            check();
        }
        return takers.size();
    }

    /** It lacks again what its copies have not come to. */
    synchronized void takeBack() {
        Set<Integer> blocks = new HashSet<>();
        strands.forEach(strand -> blocks.addAll(strand.takeBack()));
        blocks.forEach(handed::remove);
    }

    /** For how long others have had nothing to do because of it. */
    long heldUp(long nanos) {
        heldUp += nanos;
        return heldUp;
    }

    boolean hasParted() {
        return parting.isDone();
    }

    void leave() {
        takeBack();
        parting.complete(new Parting.Alone());
    }

    void end(Arrival otherwise) {
        if (parting.complete(new Parting.Over(otherwise))) {
            shut();
        }
    }

    private void shut() {
        strands.forEach(Strand::shut);
    }

    Parting parting() {
        return parting.join();
    }

    /** Somebody else hands it blocks from now on. */
    synchronized void beginAlone() {
        parting = new CompletableFuture<>();
        check();
    }

    /** Waits until its copies have ended. */
    Map<PartName, Arrival> arrivals() {
        Arrival otherwise =
                switch (parting()) {
                    case Parting.Over(Arrival why) -> why;
                    case Parting.Fed(), Parting.Alone() -> new Arrival.Stopped();
                };
        Map<PartName, Arrival> arrivals = new HashMap<>();
        strands.forEach(Strand::end);
        strands.forEach(
                strand -> arrivals.put(strand.destination().part(), strand.arrival(otherwise)));
        return arrivals;
    }
}
