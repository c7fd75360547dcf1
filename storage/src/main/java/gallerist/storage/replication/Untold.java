package gallerist.storage.replication;

import gallerist.model.region.Region;
import gallerist.storage.bytes.Destination;
import gallerist.storage.ledger.CopyRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came into regions with attempts that were killed before they could tell. */
final class Untold {
    private final Map<Region, Long> told = new HashMap<>();

    Untold(List<CopyRow> copies) {
        copies.forEach(copy -> told.merge(copy.slot().region(), copy.kept(), Math::max));
    }

    /** Of the next disk. It came once, however many copies the region gets. */
    long in(Region region, List<Destination> copies) {
        long found = copies.stream().mapToLong(each -> each.progress().kept()).max().orElse(0);
        long before = told.getOrDefault(region, 0L);
        told.put(region, Math.max(0, before - found));
        return Math.max(0, found - before);
    }
}
