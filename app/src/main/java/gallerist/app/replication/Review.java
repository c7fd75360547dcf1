package gallerist.app.replication;

import gallerist.app.code.Copyable;
import java.util.List;

/**
 * What a draft comes to, in words and numbers.
 *
 * @param plan names what was reckoned, so that exactly this is applied
 * @param basis which state of the version it was reckoned for
 * @param copyable the same elsewhere
 */
public record Review(
        String title,
        String plan,
        List<Key> keys,
        List<Happening> happenings,
        List<Difference> differences,
        List<Cost> costs,
        List<Room> rooms,
        List<String> warnings,
        String deed,
        String basis,
        Copyable copyable) {
    public Review {
        keys = List.copyOf(keys);
        happenings = List.copyOf(happenings);
        differences = List.copyOf(differences);
        costs = List.copyOf(costs);
        rooms = List.copyOf(rooms);
        warnings = List.copyOf(warnings);
    }

    /** A number that matters. */
    public record Key(String number, String meaning) {}

    /** Something that will happen. */
    public record Happening(String icon, String sentence, String more) {}

    /** A field of the version, stored and after. */
    public record Difference(String field, String stored, String after) {}

    /** A line of the costs each month. */
    public record Cost(String what, String size, String money) {}

    /**
     * Space that is needed in a region.
     *
     * @param share of what is free, from 0 to 1 and more
     */
    public record Room(String what, String words, double share) {}
}
