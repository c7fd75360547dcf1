package gallerist.storage.replication;

import gallerist.model.region.Region;
import java.util.HashMap;
import java.util.Map;

/** How many copies are made at a time, over all and in a region; one place is kept for Premium. */
final class Slots {
    private static final int ALL = 48;
    private static final int KEPT_FOR_PREMIUM = 6;
    private static final int IN_A_REGION = 12;

    private final Map<Region, Integer> inRegion = new HashMap<>();
    private int taken;

    synchronized boolean take(Region region, boolean isPremium) {
        int here = inRegion.getOrDefault(region, 0);
        int most = isPremium ? ALL : ALL - KEPT_FOR_PREMIUM;
        if (taken >= most || here >= IN_A_REGION) {
            return false;
        }
        taken++;
        inRegion.put(region, here + 1);
        return true;
    }

    synchronized void giveBack(Region region) {
        taken--;
        inRegion.merge(region, -1, Integer::sum);
    }
}
