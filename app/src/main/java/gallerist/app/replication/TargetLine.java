package gallerist.app.replication;

import gallerist.app.fx.Badge;
import gallerist.model.region.Region;
import gallerist.model.replication.StorageType;
import java.util.List;

/**
 * A row of the table of regions.
 *
 * @param most how many replicas a region may have
 * @param types what the storage type may be, only one where it is fixed
 * @param state how far the region has come, or what becomes of it
 * @param note beside the state, may be empty
 * @param cost each month, {@code –} where it is not known
 * @param problem what a rule says against it, empty where nothing does
 */
public record TargetLine(
        Region region,
        boolean isHome,
        int replicas,
        int most,
        StorageType storage,
        List<StorageType> types,
        boolean isInLatest,
        Wish.Effect effect,
        Badge state,
        String note,
        String cost,
        String problem) {
    public TargetLine {
        types = List.copyOf(types);
    }

    /** As it is said to those who listen. */
    String name() {
        return region.displayName();
    }
}
