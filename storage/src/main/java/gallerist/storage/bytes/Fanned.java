package gallerist.storage.bytes;

import gallerist.storage.region.PartName;
import java.util.List;
import java.util.Map;

/** How a fan-out ended, for each part, and which sources were found damaged on the way. */
public record Fanned(Map<PartName, Arrival> arrivals, List<Suspicion> suspicions) {
    public Fanned {
        arrivals = Map.copyOf(arrivals);
        suspicions = List.copyOf(suspicions);
    }
}
