package gallerist.storage.bytes;

import gallerist.storage.region.PartName;
import gallerist.storage.region.StoreFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;

/**
 * Brings one disk to many parts at once. A block is read once for all regions that have nothing of
 * it; a region that has an earlier version gets a supply of its own, which reads most of it there.
 * Every block is compared with the list before a byte of it is written, and every byte that was
 * written is read back. A part that fails, lags or is full leaves without stopping the others.
 */
public final class FanOut {
    private final BlockPool pool;

    public FanOut(BlockPool pool) {
        this.pool = pool;
    }

    /** Returns when all parts have ended, each in its own way. */
    public Fanned run(Order order, Stop stop) {
        Queue<Suspicion> suspicions = new ConcurrentLinkedQueue<>();
        List<FutureTask<Map<PartName, Arrival>>> streams = new ArrayList<>();
        for (Stretch stretch : stretches(order)) {
            streams.add(new FutureTask<>(() -> run(order, stretch, suspicions, stop)));
        }
        for (int i = 1; i < streams.size(); i++) {
            Thread.ofPlatform().name("fan-out " + i).daemon().start(streams.get(i));
        }
        Map<PartName, Arrival> arrivals = new HashMap<>();
        if (!streams.isEmpty()) {
            streams.getFirst().run();
        }
        streams.forEach(stream -> arrivals.putAll(Joining.result(stream)));
        return new Fanned(arrivals, List.copyOf(suspicions));
    }

    /** Targets that get the same blocks from the same place. */
    private record Stretch(List<Target> targets) {}

    private static List<Stretch> stretches(Order order) {
        List<Stretch> stretches = new ArrayList<>();
        List<Target> together =
                order.targets().stream().filter(target -> target.base().isEmpty()).toList();
        if (!together.isEmpty()) {
            stretches.add(new Stretch(together));
        }
        order.targets().stream()
                .filter(target -> target.base().isPresent())
                .forEach(target -> stretches.add(new Stretch(List.of(target))));
        return stretches;
    }

    private Map<PartName, Arrival> run(
            Order order, Stretch stretch, Queue<Suspicion> suspicions, Stop stop) {
        BlockList list = order.digests().list();
        try (Supply supply = supply(order, stretch, suspicions)) {
            return Stream.run(list, supply, pool, stop, stretch.targets());
        }
    }

    private static Supply supply(Order order, Stretch stretch, Queue<Suspicion> suspicions) {
        Sources sources = new Sources(order.digests().list(), order.sources(), suspicions::add);
        return stretch.targets().getFirst().base().isPresent()
                ? supply(order, stretch.targets().getFirst().base().get(), sources)
                : new FullSupply(sources);
    }

    /** A base that can't be opened is none. */
    private static Supply supply(Order order, Base base, Sources sources) {
        try {
            return new DeltaSupply(
                    order.digests(), base.digests(), base.store().read(base.disk()), sources);
        } catch (StoreFailure unusable) {
            return new FullSupply(sources);
        }
    }
}
