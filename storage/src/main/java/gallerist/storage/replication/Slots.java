package gallerist.storage.replication;

import gallerist.model.region.Region;
import java.util.HashMap;
import java.util.Map;

/** How many copies are made at a time, over all and in a region. Premium leaves one place free. */
final class Slots {
    static final int ALL = 48;
    static final int IN_A_REGION = 12;
    private static final int LEFT_FOR_OTHERS = 1;

    private final Map<Region, Integer> inRegion = new HashMap<>();
    private int taken;
    private int premium;

    synchronized boolean take(Region region, boolean isPremium) {
        int here = inRegion.getOrDefault(region, 0);
        boolean isFree = taken < ALL && here < IN_A_REGION;
        if (!isFree || (isPremium && premium >= ALL - LEFT_FOR_OTHERS)) {
            return false;
        }
        taken++;
        premium += isPremium ? 1 : 0;
        inRegion.put(region, here + 1);
        return true;
    }

    synchronized void giveBack(Region region, boolean isPremium) {
        taken--;
        premium -= isPremium ? 1 : 0;
        inRegion.merge(region, -1, Integer::sum);
    }
}
