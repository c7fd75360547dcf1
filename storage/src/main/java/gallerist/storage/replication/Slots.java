package gallerist.storage.replication;

import gallerist.model.region.Region;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How many copies are made at a time, over all and in a region. Premium leaves one place free, and
 * a few places of each region are nobody else's, however long others keep theirs.
 */
final class Slots {
    static final int ALL = 48;
    static final int IN_A_REGION = 12;
    static final int OWN = 2;
    private static final int LEFT_FOR_OTHERS = 1;

    private final Map<Region, Integer> inRegion = new HashMap<>();
    private final Set<UUID> waiting = new LinkedHashSet<>();
    private int taken;
    private int premium;

    synchronized boolean take(Region region, boolean isPremium) {
        int here = inRegion.getOrDefault(region, 0);
        int left = isPremium ? LEFT_FOR_OTHERS : 0;
        boolean isOwn = here < OWN - left;
        boolean isShared =
                taken < ALL && here < IN_A_REGION && !(isPremium && premium >= ALL - left);
        boolean isFree = isOwn || isShared;
        if (isFree) {
            taken++;
            premium += isPremium ? 1 : 0;
            inRegion.put(region, here + 1);
        }
        return isFree;
    }

    synchronized void giveBack(Region region, boolean isPremium) {
        taken--;
        premium -= isPremium ? 1 : 0;
        inRegion.merge(region, -1, Integer::sum);
    }

    /** Copies of a content found no place. */
    synchronized void queue(UUID content) {
        waiting.add(content);
    }

    /** Those that may find one now: who waits longest comes first. */
    synchronized List<UUID> next() {
        List<UUID> next = waiting.stream().limit(OWN).toList();
        next.forEach(waiting::remove);
        return next;
    }
}
