package gallerist.model.copies;

import gallerist.model.region.Region;
import gallerist.model.replication.StorageType;
import java.util.List;
import java.util.UUID;

/** Where in a region the copies of one replica lie. */
public final class Zones {
    private static final List<Integer> ALL = List.of(1, 2, 3);
    private static final List<Integer> ONLY = List.of(1);

    private Zones() {}

    /** The zones that a region has; one without availability zones is a single place. */
    public static List<Integer> of(Region region) {
        return region.zones() ? ALL : ONLY;
    }

    /**
     * The zones of each replica: all of them when it is zone redundant, otherwise one, the same for
     * all replicas of a content in the region.
     */
    public static List<Integer> of(Region region, StorageType type, UUID content) {
        List<Integer> zones = of(region);
        return switch (type) {
            case STANDARD_ZRS -> zones;
            case STANDARD_LRS, PREMIUM_LRS, PREMIUM_V2_LRS ->
                    List.of(zones.get(Math.floorMod(content.hashCode(), zones.size())));
        };
    }
}
