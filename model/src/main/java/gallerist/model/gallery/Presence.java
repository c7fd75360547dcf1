package gallerist.model.gallery;

import gallerist.model.region.Region;

/** What a region holds of a version's bytes. */
public enum Presence {
    /** At least one verified replica can be read: what can be deployed from there. */
    READABLE,
    /** There is no verified replica. */
    MISSING,
    /** There is a verified replica, but its store cannot be used now. */
    OFFLINE,
    /** The version came without bytes, so that no region can ever hold any. */
    NO_BYTES;

    /** Whether the region could hold bytes of it, but none can be read. */
    public boolean isOutOfReach() {
        return this == MISSING || this == OFFLINE;
    }

    /** Tells what regions hold of the versions of one image or application. */
    @FunctionalInterface
    public interface Lookup {
        Presence of(VersionNumber version, Region region);
    }
}
