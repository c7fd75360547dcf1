package gallerist.storage.region;

/** Which store a place is meant to be. */
public record Identity(PathId store, PathId workspace, PathId region, int zone) {
    public Identity {
        if (zone < 1 || zone > 9) {
            throw new IllegalArgumentException("zone " + zone);
        }
    }
}
