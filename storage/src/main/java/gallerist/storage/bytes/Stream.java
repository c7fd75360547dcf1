package gallerist.storage.bytes;

import gallerist.storage.region.PartName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads blocks from one supply and hands each to all copies that lack it. */
final class Stream {
    private final BlockList list;
    private final BlockPool pool;
    private final Stop stop;
    private final List<Group> groups;
    private Arrival otherwise = new Arrival.Stopped();

    /** The copies of one region. */
    private record Group(Traffic traffic, List<Strand> strands) {
        boolean lacks(int block) {
            return strands.stream().anyMatch(strand -> strand.lacks(block));
        }
    }

    /** One copy and its lane. */
    private static final class Strand {
        private final Copying copying;
        private final Lane lane;
        private final AtomicBoolean isShut = new AtomicBoolean();
        private boolean isLagging;

        Strand(Destination destination, BlockList list, BlockPool pool, Stop stop) {
            this.copying =
                    Copying.of(destination, list, pool, () -> isShut.get() || stop.isAsked());
            this.lane = Lane.start("copy " + destination.part().disk().copy().copy(), copying);
        }

        void shut() {
            isShut.set(true);
            lane.shut();
        }

        void leaveBehind() {
            isLagging = true;
            shut();
        }

        boolean lacks(int block) {
            return lane.isOpen() && copying.missing().get(block);
        }

        Arrival end(Arrival otherwise) {
            lane.join();
            copying.close();
            return copying.arrival(isLagging ? new Arrival.Lagging() : otherwise);
        }
    }

    private Stream(BlockList list, BlockPool pool, Stop stop, List<Target> targets) {
        this.list = list;
        this.pool = pool;
        this.stop = stop;
        this.groups = targets.stream().map(this::group).toList();
    }

    private Group group(Target target) {
        return new Group(
                target.traffic(),
                target.copies().stream().map(each -> new Strand(each, list, pool, stop)).toList());
    }

    static Map<PartName, Arrival> run(
            BlockList list, Supply supply, BlockPool pool, Stop stop, List<Target> targets) {
        Stream stream = new Stream(list, pool, stop, targets);
        boolean isOver = false;
        try {
            stream.bring(supply);
            isOver = true;
        } catch (NoSourceException e) {
            stream.otherwise = e.arrival();
        } finally {
            if (!isOver) {
                stream.shut();
            }
        }
        return stream.end();
    }

    private void bring(Supply supply) throws NoSourceException {
        BitSet missing = missing();
        for (int index = missing.nextSetBit(0); index >= 0; index = missing.nextSetBit(index + 1)) {
            Block block = freeBlock();
            if (stop.isAsked()) {
                block.share(1);
                block.release();
                shut();
                return;
            }
            block.begin(index, list.size());
            bring(block, supply);
        }
    }

    private BitSet missing() {
        BitSet missing = new BitSet();
        strands().forEach(strand -> missing.or(strand.copying.missing()));
        return missing;
    }

    private void bring(Block block, Supply supply) throws NoSourceException {
        // One share for this thread, until it has handed out the others.
        block.share(1 + (int) strands().count());
        int unused = 1 + (int) strands().count();
        try {
            List<Group> lacking =
                    groups.stream().filter(group -> group.lacks(block.index())).toList();
            if (!lacking.isEmpty()) {
                Origin origin = filled(block, supply);
                for (Group group : lacking) {
                    origin.countIn(group.traffic());
                    for (Strand strand : group.strands()) {
                        if (strand.lacks(block.index())) {
                            strand.lane.put(block);
                            unused--;
                        }
                    }
                }
            }
        } finally {
            for (; unused > 0; unused--) {
                block.release();
            }
        }
    }

    /** A block of zeros is only missing where there is something else. */
    private Origin filled(Block block, Supply supply) throws NoSourceException {
        if (list.hasData(block.index())) {
            return supply.fill(block);
        }
        block.fillWithZeros();
        return Origin.NONE;
    }

    /**
     * Waits for one; who keeps all others waiting is left behind. Other streams that hold all
     * blocks do not keep this one waiting.
     */
    private Block freeBlock() {
        for (; ; ) {
            Optional<Block> block = pool.take(1);
            if (block.isPresent()) {
                return block.get();
            }
            leaveLaggardBehind();
            if (strands().allMatch(strand -> strand.lane.waiting() == 0)) {
                return BlockPool.spare();
            }
        }
    }

    private void leaveLaggardBehind() {
        List<Strand> open = strands().filter(strand -> strand.lane.isOpen()).toList();
        boolean somebodyIsIdle = open.stream().anyMatch(strand -> strand.lane.waiting() == 0);
        Optional<Strand> slowest =
                open.stream().max(Comparator.comparingInt(strand -> strand.lane.waiting()));
        if (somebodyIsIdle && slowest.isPresent() && slowest.get().lane.waiting() > pool.half()) {
            slowest.get().leaveBehind();
        }
    }

    private void shut() {
        strands().forEach(Strand::shut);
    }

    private Map<PartName, Arrival> end() {
        Map<PartName, Arrival> arrivals = new HashMap<>();
        List<Strand> all = new ArrayList<>(strands().toList());
        all.forEach(strand -> strand.lane.end());
        all.forEach(
                strand -> arrivals.put(strand.copying.destination().part(), strand.end(otherwise)));
        return arrivals;
    }

    private java.util.stream.Stream<Strand> strands() {
        return groups.stream().flatMap(group -> group.strands().stream());
    }
}
