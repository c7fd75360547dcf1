package gallerist.model.gallery;

import gallerist.model.region.Region;

/** What a region holds of a version's bytes. */
public enum Presence {
    /** At least one verified replica can be read: what can be deployed from there. */
    READABLE,
    /** There is no verified replica. */
    MISSING,
    /** The version came without bytes, so that no region can ever hold any. */
    NO_BYTES;

    /** Tells what regions hold of the versions of one image or application. */
    @FunctionalInterface
    public interface Lookup {
        Presence of(VersionNumber version, Region region);
    }
}
