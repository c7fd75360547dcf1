package gallerist.storage.replication;

import gallerist.model.copies.Trouble;
import gallerist.storage.region.RegionStore;
import java.util.Optional;

/** A store that was asked for: it can be used, or the reason why not. */
public record OpenStore(Place place, Optional<RegionStore> store, Trouble trouble) {}
