package gallerist.storage.bytes;

import gallerist.storage.region.PartName;
import java.util.Map;

/** What a capture found, and how each home copy ended. */
public record Captured(BlockList list, Map<PartName, Arrival> arrivals) {
    public Captured {
        arrivals = Map.copyOf(arrivals);
    }
}
