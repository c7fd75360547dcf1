package gallerist.model.copies;

import gallerist.model.region.Region;

/** The place of one copy: a zone of a region, and the replica that it is a part of. */
public record Slot(Region region, int zone, int replica) {}
