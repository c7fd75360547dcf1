package gallerist.storage.bytes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Regions that get the same disks, each on a thread of its own: what several of them lack at the
 * same time is read once. None waits for long for another, and who comes late goes on alone.
 */
public final class Convoy {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final BlockPool pool;
    private final Map<Integer, Meeting> meetings = new HashMap<>();
    private int together;

    /** Where a disk begins. */
    private static final class Meeting {
        private final long since = System.nanoTime();
        private final List<Target> targets = new ArrayList<>();
        private int come;
        private boolean isOver;
        private Optional<Bringing> bringing = Optional.empty();
    }

    /** A disk on its way, and what was found wrong meanwhile. */
    private record Bringing(Stream.Begun begun, Queue<Suspicion> suspicions) {
        Fanned end(Target target) {
            var arrivals = begun.arrivals(target);
            List<Suspicion> found = new ArrayList<>();
            for (var each = suspicions.poll(); each != null; each = suspicions.poll()) {
                found.add(each);
            }
            return new Fanned(arrivals, found);
        }
    }

    public Convoy(BlockPool pool, int regions) {
        this.pool = pool;
        this.together = regions;
    }

    /** One of the regions. */
    public Member member() {
        return new Member();
    }

    /** A region on its way, disk by disk. Used by one thread. */
    public final class Member implements AutoCloseable {
        private int disk;
        private boolean isAlone;

        private Member() {}

        /** Returns when all copies of its only target have ended, each in its own way. */
        public Fanned bring(Order order, Stop stop) {
            Target target = order.targets().getFirst();
            Optional<Bringing> shared = isAlone ? Optional.empty() : meet(disk, order, stop);
            disk++;
            return shared.orElseGet(() -> begin(order, order.targets(), stop)).end(target);
        }

        /** Nothing when this one reads for itself. */
        private Optional<Bringing> meet(int number, Order order, Stop stop) {
            synchronized (Convoy.this) {
                Meeting meeting = meetings.computeIfAbsent(number, _ -> new Meeting());
                isAlone = meeting.isOver;
                return isAlone ? Optional.empty() : Convoy.this.meet(meeting, order, stop);
            }
        }

        /** Nobody waits for it any more. */
        @Override
        public void close() {
            synchronized (Convoy.this) {
                if (!isAlone) {
                    isAlone = true;
                    together--;
                    Convoy.this.notifyAll();
                }
            }
        }
    }

    /** Who has an earlier version reads that, and is not waited for. */
    private synchronized Optional<Bringing> meet(Meeting meeting, Order order, Stop stop) {
        Target target = order.targets().getFirst();
        meeting.come++;
        notifyAll();
        if (target.base().isPresent()) {
            return Optional.empty();
        }
        meeting.targets.add(target);
        long end = meeting.since + PATIENCE.toNanos();
        try {
            while (!meeting.isOver && meeting.come < together && end - System.nanoTime() > 0) {
                wait(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
            }
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        }
        if (!meeting.isOver) {
            together = meeting.come;
            meeting.isOver = true;
            meeting.bringing = Optional.of(begin(order, meeting.targets, stop));
            notifyAll();
        }
        return meeting.bringing;
    }

    private Bringing begin(Order order, List<Target> targets, Stop stop) {
        Queue<Suspicion> suspicions = new ConcurrentLinkedQueue<>();
        BlockList list = order.digests().list();
        return new Bringing(
                Stream.begin(list, () -> supply(order, targets, suspicions), pool, stop, targets),
                suspicions);
    }

    private static Supply supply(Order order, List<Target> targets, Queue<Suspicion> suspicions) {
        Sources sources = new Sources(order.digests().list(), order.sources(), suspicions::add);
        return targets.getFirst()
                .base()
                .map(base -> DeltaSupply.of(order.digests(), base, sources))
                .orElseGet(() -> new FullSupply(sources));
    }
}
