package gallerist.model.replication;

import gallerist.model.copies.Trouble;
import gallerist.model.region.Region;
import java.util.Locale;

/** What the service says about a region beside its state, in the words it is known for. */
public final class Details {
    /** Of a region in which a version has its bytes by reference. */
    public static final String BORROWED = "No copy of its own";

    private static final String WAY_ON =
            ": bring a store back that has one, or delete the version and make it again.";
    private static final String NO_SOURCE = "No good copy can be read from anywhere" + WAY_ON;

    private Details() {}

    /**
     * The details of a region.
     *
     * @param by who holds it, where somebody does
     * @param outage what is known of a store that cannot be used, as {@link #offline} says it
     */
    public static String of(RegionWord word, String by, String outage) {
        return switch (word) {
            case RegionWord.NoBytes() -> "No bytes";
            case RegionWord.Removing(String delay) ->
                    delay.isEmpty() ? "Removing" : sentence("Removal waits", delay);
            case RegionWord.Offline() -> outage.isEmpty() ? offline(0, "") : outage;
            case RegionWord.ZoneOffline(int zone) -> outage.isEmpty() ? offline(zone, "") : outage;
            case RegionWord.Cancelled() -> held(Hold.CANCELLED, by);
            case RegionWord.Paused() -> held(Hold.PAUSED, by);
            case RegionWord.Blocked(Blockage reason) ->
                    "Replication failed in this region due to '%s'".formatted(why(reason));
            case RegionWord.Copying _ -> "";
            case RegionWord.Repairing() -> "Repairing";
            case RegionWord.Waiting() -> "Waiting";
            case RegionWord.Verified _ -> "";
        };
    }

    /**
     * What is said of stores that cannot be used.
     *
     * @param zone the one of several that is out, 0 where the region is
     */
    public static String offline(int zone, String why) {
        return sentence(zone == 0 ? "Offline" : "Zone %d offline".formatted(zone), why);
    }

    /** Copies go only once those that stay were seen in their stores. */
    public static String unconfirmed(Region staying) {
        return staying.displayName() + " cannot be confirmed.";
    }

    private static String sentence(String word, String why) {
        return why.isEmpty() ? word : word + ": " + why;
    }

    /** A reason that stands by itself and not behind what it explains. */
    public static String alone(String reason) {
        return reason.isEmpty()
                ? reason
                : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }

    /** What keeps a region from making its copies. */
    public static String why(Blockage blockage) {
        return switch (blockage) {
            case Blockage.None() -> "";
            case Blockage.Offline() -> "The store cannot be reached.";
            case Blockage.ZoneOffline(int zone) ->
                    "The store of zone %d cannot be reached.".formatted(zone);
            case Blockage.Full(long needed, long free) -> full(needed, free);
            case Blockage.NoSource() -> NO_SOURCE;
            case Blockage.LostForGood() -> "All copies are damaged or lost" + WAY_ON;
            case Blockage.Failing(String detail) -> alone(detail);
        };
    }

    private static String held(Hold hold, String by) {
        return hold.text() + (by.isEmpty() ? "" : " by " + by);
    }

    /** What an event says that holds a copy. */
    public static String held(Hold hold, String by, String why) {
        return sentence(held(hold, by), why);
    }

    /** What an event says of a copy: what happened, also where nothing went wrong. */
    public static String told(Trouble trouble) {
        return trouble.kind() == Trouble.Kind.NONE ? alone(trouble.detail()) : of(trouble);
    }

    /** What keeps a single copy from being made, empty where nothing does. */
    public static String of(Trouble trouble) {
        return switch (trouble.kind()) {
            case NONE -> "";
            case OFFLINE -> sentence("Offline", trouble.detail());
            case STORE_REFUSED -> sentence("The store is not used", trouble.detail());
            case FULL -> full(trouble.needed(), trouble.free());
            case DENIED -> sentence("The store may not be written", trouble.detail());
            case NO_SOURCE -> NO_SOURCE;
            case UNPROVED -> sentence("What was written did not read back right", trouble.detail());
            case FAILED -> sentence("Reading or writing failed", trouble.detail());
        };
    }

    private static String full(long needed, long free) {
        return String.format(
                Locale.ROOT,
                "The store has too little space: %,d bytes are needed, %,d are free.",
                needed,
                free);
    }
}
