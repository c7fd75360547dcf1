package gallerist.model.replication;

/** What keeps a region from making its copies. */
public sealed interface Blockage {

    record None() implements Blockage {}

    /** The region's store cannot be reached; it is waited for. */
    record Offline() implements Blockage {}

    /** One zone's store cannot be reached; it is waited for. */
    record ZoneOffline(int zone) implements Blockage {}

    record Full(long needed, long free) implements Blockage {}

    /** There is nothing to make the first copy from. */
    record NoSource() implements Blockage {}

    /** Copies are broken and no good one is left anywhere. */
    record LostForGood() implements Blockage {}

    /** Making the copies has failed several times. */
    record Failing(String detail) implements Blockage {}

    static Blockage none() {
        return new None();
    }

    /** Whether waiting helps, without anybody doing anything. */
    default boolean isOutage() {
        return this instanceof Offline || this instanceof ZoneOffline;
    }
}
