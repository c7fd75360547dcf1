package gallerist.storage.sql;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How many resources of a kind a subscription has in a region. They are counted as they come and
 * go, so that asking costs the same however many there are.
 */
public final class CountTable {
    private CountTable() {}

    /** How many resources of each kind there are at all. */
    public static Map<Kind, Long> all(Transaction transaction) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        transaction.each(
                "select kind, sum(resources) from resource_count group by kind",
                row -> counts.put(Kind.valueOf(row.text(1)), row.number(2)));
        return counts;
    }

    public static long count(
            Transaction transaction, String subscription, Kind kind, Region location) {
        return transaction.count(
                """
                select resources from resource_count
                where subscription = ? and kind = ? and location = ?\
                """,
                subscription.toLowerCase(Locale.ROOT),
                kind.name(),
                location.name());
    }

    /** How many there are of a kind in a region. */
    public record Count(String subscription, Kind kind, String location) {}

    /** The counts as they are kept. */
    public static Map<Count, Long> kept(Transaction transaction) {
        Map<Count, Long> counts = new HashMap<>();
        transaction.each(
                "select subscription, kind, location, resources from resource_count",
                row ->
                        counts.put(
                                new Count(row.text(1), Kind.valueOf(row.text(2)), row.text(3)),
                                row.number(4)));
        return counts;
    }

    /** The counts as they come out when everything is counted. */
    public static Map<Count, Long> counted(Transaction transaction) {
        Map<Count, Long> counts = new HashMap<>();
        transaction.each(
                "select path_key, kind, location from resource",
                row ->
                        counts.merge(
                                new Count(
                                        ResourceId.of(row.text(1)).subscription(),
                                        Kind.valueOf(row.text(2)),
                                        row.text(3)),
                                1L,
                                Long::sum));
        return counts;
    }

    static void add(Transaction transaction, Resource resource, Kind kind) {
        String subscription = resource.id().subscription().toLowerCase(Locale.ROOT);
        int counted =
                transaction.update(
                        """
                        update resource_count set resources = resources + 1
                        where subscription = ? and kind = ? and location = ?\
                        """,
                        subscription,
                        kind.name(),
                        resource.location().name());
        if (counted == 0) {
            transaction.update(
                    """
                    insert into resource_count(subscription, kind, location, resources)
                    values (?, ?, ?, 1)\
                    """,
                    subscription,
                    kind.name(),
                    resource.location().name());
        }
    }

    static void remove(Transaction transaction, ResourceId id) {
        transaction.update(
                """
                update resource_count set resources = resources - 1
                where subscription = ? and kind = ?
                    and location = (select r.location from resource r\
                """
                        + ResourceTable.IS
                        + ")",
                id.subscription().toLowerCase(Locale.ROOT),
                id.kind().orElseThrow().name(),
                id.kind().orElseThrow().name(),
                id.key());
    }
}
