package gallerist.storage.region;

/** Whether a store may be used, and why not. */
public sealed interface Condition {
    /** The store that is meant, of the same age as the database. */
    record Ready() implements Condition {}

    /**
     * Nothing says that this is a store. It may be an empty mount point.
     *
     * @param isFree whether a store may be created here
     */
    record NoMarker(boolean isFree) implements Condition {}

    /** Another store lies here. */
    record Swapped(Marker found) implements Condition {}

    /** Older than the database: what it holds must be looked at before anything is deleted. */
    record Stale(Epoch found) implements Condition {}

    /** The database is older than the store, or not of its line: nothing may be done. */
    record Ahead(Epoch found) implements Condition {}

    record Unreachable(StoreFailure why) implements Condition {}

    /** What a marker means to a store of this identity, for a database of this epoch. */
    static Condition of(Marker found, Identity meant, Epoch database) {
        if (!found.identity().equals(meant)) {
            return new Swapped(found);
        }
        if (found.epoch().equals(database)) {
            return new Ready();
        }
        return found.epoch().number() < database.number()
                ? new Stale(found.epoch())
                : new Ahead(found.epoch());
    }
}
