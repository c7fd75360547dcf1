package gallerist.storage.bytes;

import gallerist.storage.region.PartName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;

/**
 * Brings one disk to many parts at once. A block is read once for all regions that have nothing of
 * it; a region that has an earlier version gets a supply of its own, which reads most of it there.
 * Every block is compared with the list before a byte of it is written, and every byte that was
 * written is read back. A part that fails or is full leaves without stopping the others.
 */
public final class FanOut {
    private final BlockPool pool;

    public FanOut(BlockPool pool) {
        this.pool = pool;
    }

    /** Returns when all parts have ended, each in its own way. */
    public Fanned run(Order order, Stop stop) {
        Convoy convoy = new Convoy(pool, order.targets().size());
        List<FutureTask<Fanned>> regions = new ArrayList<>();
        for (Target target : order.targets()) {
            Order one = new Order(order.digests(), order.sources(), List.of(target));
            FutureTask<Fanned> region =
                    new FutureTask<>(() -> {
                        try (Convoy.Member member = convoy.member()) {
                            return member.bring(one, stop);
                        }
                    });
            regions.add(region);
            Thread.ofPlatform().name("region " + regions.size()).daemon().start(region);
        }
        Map<PartName, Arrival> arrivals = new HashMap<>();
        List<Suspicion> suspicions = new ArrayList<>();
        for (FutureTask<Fanned> region : regions) {
            Fanned fanned = Joining.result(region);
            arrivals.putAll(fanned.arrivals());
            suspicions.addAll(fanned.suspicions());
        }
        return new Fanned(arrivals, suspicions);
    }
}
