package gallerist.storage.bytes;

import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;

/** An earlier version's disk in the target region, pinned until the copy has ended. */
public record Base(RegionStore store, CopyDisk disk, DigestFile digests) {}
